/** Official rates of a central bank as an answer: each in the unit of its currency, named by the newest day. */
import type { UnitMeasure } from "../model";
import type { Answer, Window } from "./ask/asking";
import { type Cell, toReadings } from "./collect";

type Units = Record<string, { unitMeasure: UnitMeasure }>;

/** `currencies` by ISO 4217 code; cells of other days than those asked for are left out before. */
export function ratesAnswer(currencies: Units, cells: Cell[], { until }: Window): Answer {
  const readings = toReadings(cells).map((reading) => ({
    ...reading,
    unitMeasure: currencies[reading.dimensions.currency ?? ""]?.unitMeasure,
  }));
  const newest = cells
    .map(({ period }) => period)
    .sort()
    .at(-1);
  return { readings, edition: `Official rates to ${newest ?? until}` };
}
