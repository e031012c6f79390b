/** Where a chosen mark leads. */
import type { DrillStep } from "@/lib/model/drill-path";
import type { FigureState } from "@/lib/model/figure-state";

export interface DrillOption {
  chart: string;
  carry: "window" | "pair" | "none";
  when?: string[] | undefined;
  /** First and last period whose marks lead there. */
  within?: [string, string] | undefined;
  title: string;
}

export interface DrillWords {
  look: string;
  more: string;
  path: string;
  close: string;
  loading: string;
  failed: string;
  retry: string;
}

/** A mark that a reader chose: its series, its period, and the period of the mark before it. */
export interface Mark {
  ref: string;
  period: string;
  before: string | undefined;
}

/** Periods of one shape order as texts; an interval counts from its start. */
function isWithin(period: string, within: [string, string] | undefined): boolean {
  return !within || (period >= within[0] && period.slice(0, within[1].length) <= within[1]);
}

/** What the first detail that fits is handed: the mark's span, or two periods to compare. */
export function stepFrom(mark: Mark, options: DrillOption[]): DrillStep | undefined {
  // Bars of a ranking are named after their series and place: `asia.3`.
  const ref = mark.ref.split(".")[0] ?? mark.ref;
  const option = options.find(
    ({ when, within }) => (!when || when.includes(ref)) && isWithin(mark.period, within),
  );
  if (!option) return undefined;
  const [first = mark.period, last = mark.period] = mark.period.split("/");
  if (option.carry === "none") return { chart: option.chart };
  if (option.carry === "window" || first !== last) return { chart: option.chart, span: [first, last] };
  return mark.before ? { chart: option.chart, span: [mark.before, mark.period] } : { chart: option.chart };
}

/** What a detail chosen by its name is handed: the two periods measured or compared, else the window enlarged. */
export function stepByName(
  { chart, carry, within }: DrillOption,
  { a, b, from, to }: FigureState,
): DrillStep {
  const pair: [string, string] | undefined = carry === "pair" && a && b ? [a, b] : undefined;
  const span = pair ?? (carry !== "none" && from && to ? ([from, to] as [string, string]) : undefined);
  const fits = span?.every((period) => isWithin(period, within));
  return span && fits ? { chart, span } : { chart };
}
