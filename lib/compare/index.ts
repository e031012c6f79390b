/** A comparison worked out and laid out, wherever its series come from: the disk, or a reader's own browser. */
export * from "./carried";
export * from "./charts";
export * from "./citations";
export * from "./figures";
export * from "./held";
export * from "./panels";
export * from "./ready";
export * from "./series-document";
export * from "./shelf";
