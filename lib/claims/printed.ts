/** Printed figures as numbers: what the digits say, how far they are rounded, whether a result fits them. */
import type { Printed, Unit } from "../model";
import type { Quantity } from "./node";

export interface PrintedFigure {
  value: number;
  /** The upper end of a range. */
  to?: number;
  /** One unit of the last digit printed. */
  step: number;
  sense: "exact" | "about" | "over";
  unit?: Unit;
}

/** Powers of ten without binary dust. */
const scaled = (digits: string, power: number) => Number(`${digits}e${power}`);

const decimalsOf = (digits: string) => (digits.split(".")[1] ?? "").length;

type Written = Exclude<Printed, { headline: unknown }>;

export function printedFigure({ value, to, sense, multiplier = 0, unit }: Written): PrintedFigure {
  return {
    value: scaled(value, multiplier),
    ...(to !== undefined && { to: scaled(to, multiplier) }),
    step: scaled("1", multiplier - decimalsOf(value)),
    sense: sense ?? "exact",
    ...(unit && { unit: { measure: unit } }),
  };
}

const scaleWords: Record<string, number> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  kt: 3,
  Mt: 6,
  Gt: 9,
};

/** The numbers in an English text as a reader sees them: `US$27.8 billion` is 27.8e9, rounded to 0.1e9. */
export function numbersIn(text: string): Pick<PrintedFigure, "value" | "step">[] {
  const found = text.matchAll(
    /([−-]?)(?:US\$)?(\d[\d,]*(?:\.\d+)?)(?:\s(thousand|million|billion|trillion|kt|Mt|Gt)\b)?/gu,
  );
  return [...found].map(([, sign, digits = "", word]) => {
    const plain = digits.replaceAll(",", "");
    const power = scaleWords[word ?? ""] ?? 0;
    return {
      value: scaled(`${sign ? "-" : ""}${plain}`, power),
      step: scaled("1", power - decimalsOf(plain)),
    };
  });
}

/** Everything that prints as these digits, as a part of a formula. */
export function quantityOf({ value, to = value, step, unit }: PrintedFigure): Quantity {
  return { value: (value + to) / 2, low: value - step / 2, high: to + step / 2, unit };
}

/** Binary dust that is no difference. */
const dust = 1e-9;

/** Whether a result prints as the claim does: within the rounding of its digits, or within `percent` of it. */
export function fits(printed: PrintedFigure, result: Quantity, percent?: number): boolean {
  const margin = percent === undefined ? 0 : (Math.abs(printed.value) * percent) / 100;
  const slack = dust * Math.max(1, Math.abs(printed.value));
  if (printed.sense === "over") return result.high > printed.value;
  const { low, high } = quantityOf(printed);
  const [from, to] =
    percent === undefined ? [low, high] : [printed.value - margin, (printed.to ?? printed.value) + margin];
  return result.high >= from - slack && result.low <= to + slack;
}

/** How far a result lies beyond what is printed; nothing inside a range. */
export function distance({ value, to = value }: PrintedFigure, result: Quantity): number {
  if (result.value < value) return result.value - value;
  return result.value > to ? result.value - to : 0;
}
