/** From a definition's chart and its series to a chart with every decision taken. */
export { type BuiltChart, buildChart, EmptyChartError, pairOf, windowOf } from "./build";
export { assignColours } from "./colours";
export { barSlot, type Placement, place } from "./place";
export type { ChartRequest } from "./request";
export { axisTextSize, labelTextSize } from "./sizes";
export { type Stroke, strokes } from "./strokes";
export { type Cell, type Table, tableOf } from "./table";
