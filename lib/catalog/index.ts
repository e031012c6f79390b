/** The one desk that pages and API ask: slug -> ready indicator, chart, card, sources. */
export * from "./cards";
export * from "./charts";
export * from "./headline";
export * from "./picks";
export * from "./ready";
export * from "./recent";
export * from "./sources";
