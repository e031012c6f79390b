/** Rules from series to series; each keeps unit, provenance, seams and says its formula. */
export * from "./aggregate";
export * from "./align";
export * from "./arithmetic";
export * from "./by-area";
export * from "./derive-all";
export * from "./downsample";
export * from "./gaps";
export * from "./in-force";
export * from "./logarithm";
export * from "./over-time";
export * from "./select";
export * from "./slice";
export * from "./splice";
export * from "./status";
export * from "./volatility";
export * from "./window-mean";
