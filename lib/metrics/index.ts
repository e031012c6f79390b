/** What is counted while the site runs, for Prometheus. */
export * from "./exposition";
export * from "./metrics";
