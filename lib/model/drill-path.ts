/** What a reader has opened below a chart, as an address writes it: `years~2017~2021,decomposition~2020~2021`. */
import type { Period } from "./period";

/** The shape of a period; the page that draws it checks the rest. A schema library would weigh on every page. */
const shape = /^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/;

/** One level: a detail chart, and the two periods that the chosen mark handed on (the ends of a window, or a pair). */
export interface DrillStep {
  chart: string;
  span?: [Period, Period];
}

export function writeDrillPath(steps: DrillStep[]): string {
  return steps.map(({ chart, span }) => [chart, ...(span ?? [])].join("~")).join(",");
}

/** The steps, or undefined where the text is none; whether such charts exist is for the reader's definition to say. */
export function readDrillPath(text: string): DrillStep[] | undefined {
  const steps = text.split(",").map((part): DrillStep | undefined => {
    const [chart, from, to, more] = part.split("~");
    if (!chart || !/^[a-z0-9-]+$/.test(chart) || more !== undefined) return undefined;
    if (from === undefined) return { chart };
    if (to === undefined || !shape.test(from) || !shape.test(to)) return undefined;
    return { chart, span: [from, to] };
  });
  return steps.every((step) => step !== undefined) ? steps : undefined;
}
