/** Periods of an address, told by their text alone: a schema library would weigh on every page. */
const shape = /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, quarter, month or day that the calendar has. */
export function isPeriodText(text: string): boolean {
  if (!shape.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export function isMonthText(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isPeriodText(text);
}

function monthsOf(period: string): [first: string, last: string] {
  const [year = "", part] = period.split("-");
  if (part === undefined) return [`${year}-01`, `${year}-12`];
  if (!part.startsWith("Q")) return [period.slice(0, 7), period.slice(0, 7)];
  const quarter = Number(part.slice(1));
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return [month(3 * quarter - 2), month(3 * quarter)];
}

/** Whether a window from one period to another would end before it begins. */
export function isReversed(from: string, to: string): boolean {
  const first = from.length === 10 ? from : `${monthsOf(from)[0]}-01`;
  const last = to.length === 10 ? to : `${monthsOf(to)[1]}-31`;
  return first > last;
}
