/** Charts of groups: a name that stands for many series becomes its members, of which the largest are drawn and the rest summed. */
import { latest, sum, withValue } from "../derive";
import { translator } from "../i18n";
import { type ChartSpec, type LocalText, locales, type Period, type Series } from "../model";
import { hasOwnColour } from "./colours";

export interface Found {
  item: ChartSpec["series"][number];
  one: Series;
}

/** The series of that name, or all members of the group. */
export function seriesNamed(item: ChartSpec["series"][number], series: Record<string, Series>): Found[] {
  const single = series[item.ref];
  if (single) return [{ item, one: single }];
  return Object.entries(series)
    .filter(([id]) => id.startsWith(`${item.ref}.`))
    .map(([id, one]) => {
      const entity = item.entity && !hasOwnColour(one.entity) ? item.entity : one.entity;
      return { item: { ...item, ref: id }, one: { ...one, ...(entity && { entity }) } };
    });
}

function valueAt(series: Series, period: Period): number {
  return series.observations.find((o) => o.period === period)?.value ?? 0;
}

function sizeOf(series: Series, pair: [Period, Period] | undefined): number {
  if (pair) return Math.abs(valueAt(series, pair[1]) - valueAt(series, pair[0]));
  return latest(series)?.value ?? 0;
}

function othersName(count: number): LocalText {
  const named = locales.map((locale) => [locale, translator(locale)("chart.others", { count })]);
  return Object.fromEntries(named) as LocalText;
}

/** The `top` largest, in order: by their change over the pair, or by their last value; then the sum of all others. */
export function largest(found: Found[], top: number | undefined, pair?: [Period, Period]): Found[] {
  const filled = found.filter(({ one }) => withValue(one).length > 0);
  if (top === undefined || filled.length <= top + 1) return found;
  const sorted = filled.toSorted((a, b) => sizeOf(b.one, pair) - sizeOf(a.one, pair));
  const rest = sorted.slice(top);
  const [first] = rest;
  if (!first) return sorted;
  const id = `${first.item.ref.split(".")[0]}.others`;
  const count = rest.filter(({ one }) => sizeOf(one, pair) !== 0).length;
  const one = sum(
    { id, name: othersName(count), entity: "REST" },
    rest.map((member) => member.one),
  );
  return [...sorted.slice(0, top), { item: { ...first.item, ref: id, tone: 2 }, one }];
}
