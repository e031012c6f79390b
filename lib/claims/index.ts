/** Claims held against the data: formulas worked out step by step, and a verdict that follows from a rule. */
export * from "./evaluate";
export * from "./held";
export * from "./judge";
export * from "./node";
export * from "./printed";
