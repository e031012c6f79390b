/** Spans of time as the press states them, written as intervals of months. */

/** `2022`, `2025-Q1`, `2022-01..2022-05` as `2022-01/2022-12`, `2025-01/2025-03`, `2022-01/2022-05`. */
export function intervalOf(text: string, place: string): string {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(text) ?? [];
  if (year !== undefined) {
    const last = quarter === undefined ? 12 : Number(quarter) * 3;
    const first = quarter === undefined ? 1 : last - 2;
    return `${year}-${twoDigits(first)}/${year}-${twoDigits(last)}`;
  }
  const month = "\\d{4}-(?:0[1-9]|1[0-2])";
  const [, from, to] = new RegExp(`^(${month})\\.\\.(${month})$`).exec(text) ?? [];
  if (from === undefined || to === undefined || from > to) {
    throw new Error(`${place}: "${text}" is no span; write 2022, 2025-Q1 or 2022-01..2022-05.`);
  }
  return `${from}/${to}`;
}

/** The same months a year earlier. */
export function yearEarlier(interval: string): string {
  return interval.replace(/\d{4}(?=-)/g, (year) => String(Number(year) - 1));
}

function twoDigits(month: number): string {
  return String(month).padStart(2, "0");
}
