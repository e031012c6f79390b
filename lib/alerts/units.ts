/** Which moves make sense for a unit. */
import type { Unit } from "../model";

/** Per cent, points and multiples differ by points; per cent of per cent would be read as either. */
const inPoints = new Set(["PT", "PT_A_YEAR", "PP", "LP", "RATIO"]);

export function movesByPercent({ measure }: Unit): boolean {
  return !inPoints.has(measure);
}
