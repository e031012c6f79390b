/** The chart beside a claim: the series that it is about, with the printed figure as a level to hold them against. */
import { type BuiltChart, buildChart, type ChartRequest } from "../chart";
import { tableOf } from "../chart/table";
import { formatPrecise } from "../format";
import { translator } from "../i18n";
import {
  type ChartSpec,
  EmptyChartError,
  type EventKind,
  formulaSeries,
  type Locale,
  type LocalText,
  locales,
  type ReferenceSpec,
  type Series,
} from "../model";
import { publishersIn } from "./charts";
import { printedText } from "./claim-figures";
import type { JudgedClaim, JudgedLedger } from "./claims";
import { eventsOf } from "./events";
import { type Figure, formulasOf, layouts } from "./figures";
import { originsOf } from "./sources";

export type ClaimChartRequest = Omit<ChartRequest, "publishers" | "events" | "asOf"> & {
  /** Kinds of events to mark. */
  events?: readonly EventKind[] | undefined;
};

const inFour = (text: (locale: Locale) => string): LocalText =>
  Object.fromEntries(locales.map((locale) => [locale, text(locale)])) as LocalText;

/** Series named for the chart, or those of the formula in the unit printed; intervals lie on no time axis. */
function chartedSeries({ claim, verdict }: JudgedClaim, of: JudgedLedger): Series[] {
  const ids = claim.chart?.series ?? (claim.formula ? formulaSeries(claim.formula) : []);
  const all = ids.flatMap((id) => of.surroundings.lookup(id)?.series ?? []);
  return all.filter(
    ({ frequency, unit }) =>
      frequency !== "I" && (claim.chart !== undefined || unit.measure === verdict.printed.unit?.measure),
  );
}

/** A rate's unit stands under the title; repeated at the mark it would take the chart's room. */
function markText(one: JudgedClaim, locale: Locale): string {
  const { value, step, unit } = one.verdict.printed;
  if (!unit?.measure.includes("_PER_")) return printedText(one, locale);
  return formatPrecise(value, step, undefined, locale);
}

/** The printed figures to mark: only those that count what the axis counts. */
function referencesOf(one: JudgedClaim, of: JudgedLedger, measure: string): ReferenceSpec[] {
  const wanted = one.claim.chart?.marks ?? [one.claim.id];
  return of.claims
    .filter(({ claim, verdict }) => wanted.includes(claim.id) && verdict.printed.unit?.measure === measure)
    .flatMap((other): ReferenceSpec[] => {
      const { value, to } = other.verdict.printed;
      const [from, until] = (other.period ?? "").split("/");
      const label = inFour((locale) => translator(locale)("claims.mark", { value: markText(other, locale) }));
      const span = from ? { from, to: until ?? from } : {};
      return [value, to].flatMap((level) => (level === undefined ? [] : [{ value: level, label, ...span }]));
    });
}

function specOf(one: JudgedClaim, of: JudgedLedger): { spec: ChartSpec; series: Series[] } | undefined {
  const series = chartedSeries(one, of);
  const [first] = series;
  if (!first) return undefined;
  const references = referencesOf(one, of, first.unit.measure);
  const spec: ChartSpec = {
    id: one.claim.id,
    title: one.claim.statement,
    mark: "line",
    series: series.map(({ id }) => ({ ref: id })),
    ...(references.length > 0 && { references }),
  };
  return { spec, series };
}

/** Undefined where no series of the claim can be drawn over time. */
export function claimChart(
  one: JudgedClaim,
  of: JudgedLedger,
  request: ClaimChartRequest,
): (BuiltChart & { spec: ChartSpec }) | undefined {
  const made = specOf(one, of);
  if (!made) return undefined;
  const { spec, series } = made;
  const { chart: shown } = one.claim;
  const chosen = request.from || request.to || request.range;
  const window = chosen ? {} : { from: shown?.from, to: shown?.to };
  try {
    const built = buildChart(of.ledger.id, spec, Object.fromEntries(series.map((s) => [s.id, s])), {
      ...request,
      ...window,
      asOf: of.asOf,
      events: eventsOf(request.events, of.asOf),
      publishers: publishersIn(request.locale),
    });
    return { ...built, spec };
  } catch (error) {
    if (error instanceof EmptyChartError) return undefined;
    throw error;
  }
}

const firstRows = 6;

/** The chart as a page shows it. */
export function claimFigure(
  one: JudgedClaim,
  of: JudgedLedger,
  query: Omit<ClaimChartRequest, "width" | "height">,
): Figure | undefined {
  const { locale } = query;
  const wide = claimChart(one, of, { ...query, ...layouts.wide });
  const narrow = claimChart(one, of, { ...query, ...layouts.narrow });
  if (!wide || !narrow) return undefined;
  const { spec, shown } = wide;
  return {
    spec,
    wide: wide.chart,
    narrow: narrow.chart,
    table: tableOf(shown, locale, firstRows),
    origins: originsOf(shown),
    formulas: formulasOf(shown, locale),
    periods: [],
    drills: [],
  };
}
