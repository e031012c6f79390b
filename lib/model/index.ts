/** The words of the house. */
export * from "./chart";
export * from "./chart-spec";
export * from "./comparison";
export * from "./comparison-change";
export * from "./comparison-query";
export * from "./dataset";
export * from "./errors";
export * from "./event";
export * from "./event-kinds";
export * from "./event-reading";
export * from "./indicator";
export * from "./own-series";
export * from "./period";
export * from "./series";
export * from "./source";
export * from "./text";
export * from "./unit";
