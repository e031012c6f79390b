/** Spans counted back from the last period; apart from the schemas, since pages read them in the browser. */
export const ranges = ["1M", "3M", "1Y", "5Y", "10Y", "max"] as const;
