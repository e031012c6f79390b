/** The disk door: everything that is read from or written to `data/`, always validated. */
export * from "./datasets";
export * from "./definitions";
export { jsonNames, reread } from "./file";
export * from "./folder";
export * from "./ingest";
export * from "./lock";
export * from "./text";
