/** The address of the page on which a figure stands as it is shown. */
import { definitionOf } from "../catalog";
import { type EventKind, eventsParameter, type Locale } from "../model";
import { writeDrillPath } from "../model/drill-path";

export interface FigureAddress {
  slug: string;
  chart: string;
  locale: Locale;
  from?: string | undefined;
  to?: string | undefined;
  range?: string | undefined;
  pair?: [string, string] | undefined;
  base?: string | undefined;
  asOf?: string | undefined;
  events?: readonly EventKind[] | undefined;
}

function search(values: Record<string, string | undefined>): string {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`${name}=${encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",")}`],
  );
  return written.length > 0 ? `?${written.join("&")}` : "";
}

/** Path and query. A detail has no place of its own on the page and is opened under the first chart. */
export function figureAddress({ slug, chart, locale, pair, ...state }: FigureAddress): string {
  const { from, to, range, base, asOf } = state;
  const events = eventsParameter(state.events);
  const { charts } = definitionOf(slug);
  const page = `/${locale}/indicators/${slug}`;
  if (charts.some(({ id }) => id === chart)) {
    const [a, b] = pair ?? [];
    return page + search({ chart, from, to, range, a, b, base, asOf, events });
  }
  const span = pair ?? (from && to ? ([from, to] as [string, string]) : undefined);
  const open = writeDrillPath([{ chart, ...(span && { span }) }]);
  return page + search({ chart: charts[0]?.id, open, asOf, events });
}
