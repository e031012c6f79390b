/** Views that the reader has named and that this browser keeps. */
export * from "./document";
export * from "./kept";
export * from "./storage";
export * from "./view";
