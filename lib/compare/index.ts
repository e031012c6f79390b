/** A comparison worked out and laid out, wherever its series come from: the disk, or a reader's own browser. */
export * from "./charts";
export * from "./figures";
export * from "./panels";
export * from "./ready";
export * from "./shelf";
