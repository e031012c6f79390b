/** What the indicators said around an event, and the charts that show it: for pages and files. */
import { aroundEvent } from "../derive";
import {
  type AroundSeries,
  type ChartSpec,
  type DatedEvent,
  eventSpan,
  hasCalendar,
  type Indicator,
  type Period,
  periodOf,
  type Series,
  shift,
} from "../model";
import { definitions, readyIndicator } from "./ready";

/** The first chart over time that draws the series. */
function chartOf({ charts, details = [] }: Indicator, ref: string): ChartSpec | undefined {
  return [...charts, ...details].find(
    (spec) => hasCalendar(spec) && spec.series.some((one) => one.ref === ref),
  );
}

/** Periods shown before and after, by frequency. */
const margins = { D: [30, 90], M: [12, 12], Q: [8, 8], A: [6, 4] } as const;

function windowAround(event: DatedEvent, frequency: keyof typeof margins): [Period, Period] {
  const [first, last] = eventSpan(event);
  const [before, after] = margins[frequency];
  return [shift(periodOf(first, frequency), -before), shift(periodOf(last, frequency), after)];
}

function isDetail({ details = [] }: Indicator, spec: ChartSpec): boolean {
  return details.includes(spec);
}

function addressOf(definition: Indicator, spec: ChartSpec, event: DatedEvent, series: Series): string {
  const { slug } = definition;
  if (series.frequency === "I" || isDetail(definition, spec)) return `/indicators/${slug}`;
  const [from, to] = windowAround(event, series.frequency);
  return `/indicators/${slug}?chart=${spec.id}&from=${from}&to=${to}&events=${event.kind}#${spec.id}`;
}

/** Decisions are known to hold up to the newest edition of their source. */
function newestVintage({ provenance }: Series): string | undefined {
  return provenance
    .map(({ vintage }) => vintage)
    .sort()
    .at(-1);
}

function oneAround(
  definition: Indicator,
  series: Series | undefined,
  ref: string,
  event: DatedEvent,
): AroundSeries[] {
  if (!series) return [];
  const spec = chartOf(definition, ref);
  const isStep = spec?.mark === "step" && series.frequency === "D";
  const found = aroundEvent(series, event, { holdsUntil: isStep ? newestVintage(series) : undefined });
  if (!found) return [];
  const isShown = spec !== undefined && found.readings.some(({ value }) => value !== null);
  return [
    {
      ...found,
      slug: definition.slug,
      shownAs: spec?.title ?? definition.title,
      series,
      ...(isShown && { address: addressOf(definition, spec, event, series) }),
    },
  ];
}

/** Of each indicator the series on its card and those that its definition adds. */
export function readingsAround(event: DatedEvent): AroundSeries[] {
  return definitions().flatMap((definition) => {
    const { series } = readyIndicator(definition.slug);
    return [definition.card.series, ...(definition.around ?? [])].flatMap((ref) =>
      oneAround(definition, series[ref], ref, event),
    );
  });
}
