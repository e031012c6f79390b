/** From slug and chart to a built chart in the reader's language. */
import { type BuiltChart, buildChart, type ChartRequest } from "../chart";
import { type ChartSpec, type EventKind, type Indicator, type Locale, UnknownNameError } from "../model";
import { listSources } from "../store";
import { eventsOf } from "./events";
import { type ReadyIndicator, readyIndicator } from "./ready";

export type ChartQuery = Omit<ChartRequest, "publishers" | "events"> & {
  /** Kinds of events to mark. */
  events?: readonly EventKind[] | undefined;
};

export function publishersIn(locale: Locale): Record<string, string> {
  return Object.fromEntries(listSources().map((source) => [source.id, source.short[locale]]));
}

/** Every chart that has an address: those of the page, then those behind their marks. */
export function chartsAndDetails({ charts, details = [] }: Indicator): ChartSpec[] {
  return [...charts, ...details];
}

export function chartSpec(ready: ReadyIndicator, id?: string): ChartSpec {
  const { slug } = ready.definition;
  const all = chartsAndDetails(ready.definition);
  const found = id === undefined ? all[0] : all.find((chart) => chart.id === id);
  if (found) return found;
  throw new UnknownNameError(
    "chart",
    `${slug}.${id}`,
    all.map((chart) => `${slug}.${chart.id}`),
  );
}

/** The chart and, at full resolution, the series it shows. Without an id the indicator's first chart. */
export function readyChart(slug: string, id: string | undefined, query: ChartQuery): BuiltChart {
  const { events, ...request } = query;
  const ready = readyIndicator(slug, query.asOf);
  return buildChart(slug, chartSpec(ready, id), ready.series, {
    ...request,
    events: eventsOf(events, query.asOf),
    publishers: publishersIn(query.locale),
  });
}
