/** What a reader has opened below a chart, as an address writes it: `years~2017~2021,decomposition~2020~2021`. */
import type { Period } from "./period";
import { isMonthText, isPeriodText } from "./period-text";
import { ranges } from "./ranges";

/** One level: a detail chart, and what is shown of it. */
export interface DrillStep {
  chart: string;
  /** Two periods: the ends of a window, or a pair, whichever the detail's kind of chart has. */
  span?: [Period, Period];
  /** A span counted back from the last period: `volatility~1Y`. */
  range?: string;
  /** The month at which a level is 100: `level~2015-03`. */
  base?: Period;
}

export function writeDrillPath(steps: DrillStep[]): string {
  return steps
    .map(({ chart, span, range, base }) => [chart, ...(span ?? [range ?? base ?? []].flat())].join("~"))
    .join(",");
}

function readStep(part: string): DrillStep | undefined {
  const [chart, from, to, more] = part.split("~");
  if (!chart || !/^[a-z0-9-]+$/.test(chart) || more !== undefined) return undefined;
  if (from === undefined) return { chart };
  if (to === undefined && ranges.some((range) => range === from)) return { chart, range: from };
  if (to === undefined) return isMonthText(from) ? { chart, base: from } : undefined;
  return isPeriodText(from) && isPeriodText(to) ? { chart, span: [from, to] } : undefined;
}

/** The steps, or undefined where the text is none; whether such charts exist is for the reader's definition to say. */
export function readDrillPath(text: string): DrillStep[] | undefined {
  const steps = text.split(",").map(readStep);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}
