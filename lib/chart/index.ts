/** From a definition's chart and its series to a chart with every decision taken. */
export { type BuiltChart, buildChart, pairOf } from "./build";
export { assignColours } from "./colours";
export { place } from "./place";
export type { ChartRequest } from "./request";
export { tableOf } from "./table";
