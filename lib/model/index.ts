/** The words of the house. */
export * from "./chart";
export * from "./chart-spec";
export * from "./comparison";
export * from "./comparison-change";
export * from "./comparison-query";
export * from "./dataset";
export * from "./errors";
export * from "./indicator";
export * from "./ingest";
export * from "./period";
export * from "./renewal";
export * from "./series";
export * from "./source";
export * from "./text";
export * from "./unit";
