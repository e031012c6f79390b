/** Thresholds on series: rules, their lists, and what is said of them. */
export * from "./document";
export * from "./judge";
export * from "./rule";
export * from "./storage";
export * from "./verdict";
