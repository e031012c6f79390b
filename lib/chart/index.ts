/** From a definition's chart and its series to a chart with every decision taken. */
export { type BuiltChart, buildChart } from "./build";
export { assignColours } from "./colours";
export { seriesNamed } from "./groups";
export { pairOf, pairPeriods } from "./pair";
export { place } from "./place";
export type { ChartRequest } from "./request";
export { tableOf } from "./table";
