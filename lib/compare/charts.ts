/** Charts of a comparison for a page and for files: panels under each other share their span and their margins. */
import { type BuiltChart, buildChart, type ChartRequest } from "../chart";
import { layouts } from "../chart/sizes";
import { translator } from "../i18n";
import { type Comparison, comparePeriods, EmptyChartError, type Locale, type Period } from "../model";
import { lacksLog, type Panel, panelsOf } from "./panels";
import { type ComparisonFault, faultText, type ReadyComparison, ruleTexts } from "./ready";
import type { Shelf } from "./shelf";

export interface ComparisonRequest {
  locale: Locale;
  /** Tells publishers' names and the events asked for. */
  shelf: Pick<Shelf, "publishers" | "events">;
  width: number;
  height: number;
}

const slug = "compare";

export interface LaidComparison {
  panels: Panel[];
  /** What could not be shown as asked, and the same in the reader's words. */
  problems: ComparisonFault[];
  faults: string[];
  /** What must be known and stands under no panel. */
  notes: string[];
  /** How figures came down to a lower frequency: under the panels as their own notes, at the head of data files. */
  rules: string[];
}

export function laidComparison(ready: ReadyComparison, locale: Locale): LaidComparison {
  const { panels, faults } = panelsOf(ready);
  const problems = [...ready.faults, ...faults];
  const told = problems.map((fault) => faultText(fault, locale));
  const noLog = lacksLog(ready, panels) ? [translator(locale)("compare.noLog")] : [];
  return {
    panels,
    problems,
    faults: [...new Set(told)],
    notes: noLog,
    rules: ruleTexts(ready.compared, locale),
  };
}

/** The head of a data file of one panel speaks of its figures alone. */
export function rulesOf({ panels, rules }: LaidComparison, locale: Locale, panel?: number): string[] {
  if (panel === undefined) return rules;
  const note = panels[panel - 1]?.spec.note?.[locale];
  return note ? [note] : [];
}

/** Room for one panel among several, in either layout. */
export function panelLayouts(comparison: Pick<Comparison, "view">, count: number): typeof layouts {
  const small = comparison.view === "panels" && count > 1;
  const [wide, narrow] =
    count === 1 ? [layouts.wide.height, layouts.narrow.height] : small ? [220, 200] : [280, 250];
  return {
    ...layouts,
    wide: { ...layouts.wide, height: wide },
    narrow: { ...layouts.narrow, height: narrow },
  } as typeof layouts;
}

function built(panel: Panel, request: ChartRequest): BuiltChart | undefined {
  try {
    return buildChart(slug, panel.spec, panel.series, request);
  } catch (error) {
    if (error instanceof EmptyChartError) return undefined;
    throw error;
  }
}

/** First and last period with a value in any of the panels. */
function spanOf(all: BuiltChart[]): [Period, Period] | undefined {
  const periods = all
    .flatMap(({ shown }) => shown)
    .filter(({ frequency }) => frequency !== "I")
    .flatMap(({ observations }) => {
      const valued = observations.filter(({ value }) => value !== null);
      return [valued[0], valued.at(-1)].flatMap((o) => (o ? [o.period] : []));
    })
    .sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? [first, last] : undefined;
}

/** Each panel's chart, or undefined where nothing lies in the window. */
export function comparisonCharts(
  panels: Panel[],
  comparison: Comparison,
  request: ComparisonRequest,
): (BuiltChart | undefined)[] {
  const { from, to } = comparison;
  const { shelf, ...room } = request;
  const [publishers, events] = [shelf.publishers(room.locale), shelf.events(comparison)];
  const plain: ChartRequest = { ...room, publishers, events, from, to, asOf: comparison.asOf };
  const first = panels.map((panel) => built(panel, plain));
  const drawn = first.filter((one) => one !== undefined);
  if (drawn.length < 2) return first;
  const span = spanOf(drawn);
  const margins = drawn
    .filter(({ chart }) => chart.x.kind === "time")
    .map(({ chart }) => chart.frame.margins);
  const most = (side: "left" | "right") => Math.max(0, ...margins.map((one) => one[side]));
  const shared = { ...(span && { span }), left: most("left"), right: most("right") };
  return panels.map((panel) => built(panel, { ...plain, shared }));
}
