/** From slug and chart to a built chart in the reader's language. */
import { type BuiltChart, buildChart, type ChartRequest } from "../chart";
import { type ChartSpec, type Locale, UnknownNameError } from "../model";
import { listSources } from "../store";
import { type ReadyIndicator, readyIndicator } from "./ready";

export type ChartQuery = Omit<ChartRequest, "publishers"> & { asOf?: string | undefined };

function publishersIn(locale: Locale): Record<string, string> {
  return Object.fromEntries(listSources().map((source) => [source.id, source.short[locale]]));
}

export function chartSpec(ready: ReadyIndicator, id?: string): ChartSpec {
  const { charts, slug } = ready.definition;
  const found = id === undefined ? charts[0] : charts.find((chart) => chart.id === id);
  if (found) return found;
  throw new UnknownNameError(
    "chart",
    `${slug}.${id}`,
    charts.map((chart) => `${slug}.${chart.id}`),
  );
}

/** The chart and, at full resolution, the series it shows. Without an id the indicator's first chart. */
export function readyChart(slug: string, id: string | undefined, query: ChartQuery): BuiltChart {
  const { asOf, ...request } = query;
  const ready = readyIndicator(slug, asOf);
  return buildChart(slug, chartSpec(ready, id), ready.series, {
    ...request,
    publishers: publishersIn(request.locale),
  });
}
