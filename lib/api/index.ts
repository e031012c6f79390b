/** Between an HTTP request and the catalog: reading queries and addresses, answering, problems. */
export * from "./address";
export * from "./alert-query";
export * from "./catching";
export * from "./compare-query";
export * from "./deck-body";
export * from "./fault";
export * from "./file-types";
export * from "./openapi/document";
export * from "./origin";
export * from "./page-of-url";
export * from "./page-query";
export * from "./problem";
export * from "./query";
export * from "./queue";
export * from "./routes";
export * from "./watcher";
