/** Figures as publishers print them: decimal comma or point, spaces between thousands, so many digits and no more. */

export interface Printed {
  value: number;
  /** Half a unit of the last digit printed. */
  within: number;
}

const shapes = { point: /^[+-]?\d+(\.(\d+))?$/, comma: /^[+-]?\d+(,(\d+))?$/ };

/** A printed figure divided by the number of units that it is stated for; `place` begins the error. */
export function printed(text: string, decimal: keyof typeof shapes, place: string, units = 1): Printed {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "");
  const found = shapes[decimal].exec(plain);
  if (found === null) throw new Error(`${place}: "${text}" is not a number with a decimal ${decimal}.`);
  if (!(units > 0)) throw new Error(`${place}: a figure for ${units} units makes no sense.`);
  const digits = found[2]?.length ?? 0;
  return { value: dividedBy(Number(plain.replace(",", ".")), units), within: (0.5 * 10 ** -digits) / units };
}

/** Without the binary dust of the division. */
export function dividedBy(value: number, units: number): number {
  return units === 1 ? value : Number((value / units).toPrecision(12));
}
