/** The door to the network: everything of a publisher comes in here, and what a deployment wants told goes out. */
export * from "./conditions";
export * from "./deliver";
export * from "./fault";
export * from "./folder";
export * from "./network";
export * from "./recorded";
