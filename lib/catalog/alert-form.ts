/** What a form for alerts must know: the series that a chart shows or that are named, and rules to begin with. */
import { readRule } from "../alerts";
import { chooseScale, inPeriod, unitName } from "../format";
import { type Frequency, inPoints, type Locale } from "../model";
import { alertName, alertValue, moveUnit, ruleTitle } from "./alert-words";
import { catalogueIds } from "./catalogue-ids";
import { catalogueSeries } from "./catalogue-series";
import { chartSpec } from "./charts";
import { definitions, readyIndicator } from "./ready";
import { seriesCatalogue } from "./series-catalog";
import type { CatalogueEntry } from "./series-entries";

export interface AlertSeries {
  id: string;
  name: string;
  frequency: Frequency;
  /** Name of the unit in which amounts are typed, and how many plain units it holds. */
  unit: string;
  scale: number;
  /** The unit of moves that are not in per cent. */
  points: string;
  /** Whether moves can be measured in per cent; otherwise in points. */
  percent: boolean;
  /** The newest published figure and its period. */
  value: string;
  when: string;
}

/** Rules that briefers begin with. */
const suggestedRules = [
  "tenge/usd-kzt~moves:3%:5",
  "tenge/rub-kzt~moves:5%:30",
  "inflation/kazakhstan~above:12",
];

export function suggestedAlerts(locale: Locale): { rule: string; title: string }[] {
  return suggestedRules.flatMap((text) => {
    const rule = readRule(text);
    const entry = rule && seriesCatalogue().get(rule.series);
    return entry ? [{ rule: text, title: ruleTitle(rule, entry, locale) }] : [];
  });
}

function seriesOf(entry: CatalogueEntry, locale: Locale): AlertSeries {
  const { id, frequency, unit } = entry;
  const published = catalogueSeries(id)?.observations.filter((o) => o.value !== null && o.status !== "F");
  const last = published?.at(-1);
  const scale = chooseScale([last?.value ?? 0], unit, locale);
  return {
    id,
    name: alertName(entry, locale),
    frequency,
    unit: unitName(unit, locale, scale),
    scale: scale.divisor,
    points: unitName(moveUnit({ in: "units" }, unit), locale, scale),
    percent: !inPoints(unit.measure),
    value: last?.value == null ? "" : alertValue(last.value, entry, locale),
    when: last ? inPeriod(last.period, locale) : "",
  };
}

/** Series that can be watched: of a chart, and those named; else of every first chart. Throws UnknownNameError for an indicator or chart unknown. */
export function alertSeries(locale: Locale, chart: ChartName | undefined, ids: string[]): AlertSeries[] {
  const isOpen = chart === undefined && ids.length === 0;
  const charts = isOpen ? definitions().map(({ slug }): ChartName => ({ slug })) : chart ? [chart] : [];
  const shown = charts.flatMap(seriesOfChart);
  return [...new Set([...shown, ...ids])].flatMap((one) => {
    const entry = seriesCatalogue().get(one);
    return entry ? [seriesOf(entry, locale)] : [];
  });
}

interface ChartName {
  slug: string;
  id?: string | undefined;
}

function seriesOfChart({ slug, id }: ChartName): string[] {
  const ready = readyIndicator(slug);
  return chartSpec(ready, id).series.flatMap(({ ref }) => catalogueIds(ready.definition, ref));
}
