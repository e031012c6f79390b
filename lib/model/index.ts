/** The words of the house. */
export * from "./chart";
export * from "./chart-spec";
export * from "./comparison";
export * from "./comparison-change";
export * from "./comparison-query";
export * from "./dataset";
export * from "./errors";
export * from "./figure-state";
export * from "./indicator";
export * from "./own-series";
export * from "./page-state";
export * from "./period";
export * from "./ranges";
export * from "./series";
export * from "./source";
export * from "./text";
export * from "./unit";
