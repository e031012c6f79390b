/** What can be jumped to, and how it is found from words of any language. */
export * from "./entry";
export * from "./fold";
export * from "./matcher";
