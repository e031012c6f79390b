/** The one desk that pages and API ask: slug -> ready indicator, chart, card, sources. */
export * from "./cards";
export * from "./charts";
export * from "./citations";
export * from "./curated";
export * from "./disk-shelf";
export * from "./documents";
export * from "./figures";
export * from "./headline";
export * from "./overview";
export * from "./picks";
export * from "./ready";
export * from "./recent";
export * from "./search";
export { searchEntries, searchIndex } from "./search-entries";
export * from "./series-catalog";
export * from "./series-search";
export * from "./site-pages";
export * from "./sources";
