/** Days as spreadsheets count them. */

const day = 86_400_000;

/** Days since the last of 1899 for a place on a time axis. */
export function serial(milliseconds: number): number {
  return Math.round(milliseconds / day) + 25_569;
}
