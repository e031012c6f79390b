/** When two copies of a figure count as the same figure. */

/** A publisher's own binary arithmetic moves the digits after these; no statistic is measured that finely. */
const digitsThatMean = 12;

/**
 * True where the copies differ by no more than the rounding of the coarser one: half a unit of its last digit.
 * `digits` are the significant digits to which each copy is rounded, undefined for a copy at full precision.
 */
export function agree(
  a: number | null,
  b: number | null,
  digits: readonly (number | undefined)[] = [],
): boolean {
  if (a === null || b === null) return a === b;
  if (a === b) return true;
  const coarsest = Math.min(digitsThatMean, ...digits.map((count) => count ?? digitsThatMean));
  const magnitude = Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b))));
  const halfUnit = 0.5 * 10 ** (magnitude - coarsest + 1);
  return Math.abs(a - b) <= halfUnit * (1 + 1e-6);
}
