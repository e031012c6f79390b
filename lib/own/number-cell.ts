/** One cell -> the number it holds with a decimal point and with a decimal comma, its sign of a unit, or nothing. */
import type { UnitMeasure } from "../model";
import type { Cell } from "./reading";

export interface NumberReading {
  /** Undefined where the cell is no number in that way of writing. */
  point: number | undefined;
  comma: number | undefined;
  sign?: Sign;
}
export type Sign = Extract<UnitMeasure, "PT" | "USD" | "EUR" | "RUB" | "KZT"> | "other";

const missing = new Set(
  "|-|–|—|−|.|..|...|…|:|n/a|n.a.|na|#n/a|nan|null|none|nil|n.d.|#value!|#div/0!|#ref!|#num!|#name?|н/д|н.д.|нд|нет данных|нет|жоқ|деректер жоқ|д/ж|无|暂无|无数据|不详|缺失".split(
    "|",
  ),
);

/** Whether the cell says that there is no figure. */
export function isMissing(cell: Cell): boolean {
  return typeof cell === "string" && missing.has(plain(cell).toLowerCase());
}

const signs: [RegExp, Sign][] = [
  [/^%|%$/, "PT"],
  [/^(us ?\$|\$|usd)|(us ?\$|\$|usd)$/i, "USD"],
  [/^(€|eur)|(€|eur)$/i, "EUR"],
  [/^(₽|rub)|(₽|rub|руб\.?|р\.)$/i, "RUB"],
  [/^(₸|kzt)|(₸|kzt|тг\.?|тенге|теңге)$/i, "KZT"],
  [/^[£¥₴₺₩]|[£¥₴₺₩元]$/, "other"],
];

/** Full width made plain, all kinds of blanks one, all kinds of minus and apostrophe one. */
function plain(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, " ")
    .replace(/[\u2212\u2012\u2013\ufe63]/g, "-")
    .replace(/[\u2019\u02bc`´]/g, "'")
    .trim();
}

const exponent = "(?:e([+-]?\\d{1,3}))?";
/** Whole part plain or in groups of three, set apart by one and the same sign (the second group of the expression). */
function notation(decimal: string, group: string): RegExp {
  const whole = `\\d+|[1-9]\\d{0,2}(?:([ '${group}])\\d{3})(?:\\2\\d{3})*`;
  return new RegExp(`^(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))${exponent}$`, "i");
}
const pointed = notation("\\.", ",");
const commaed = notation(",", ".");

function valueIn(notationOf: RegExp, text: string): number | undefined {
  // The groups' sign is captured inside the whole part, so it comes second.
  const [all, whole, , decimals, bare, power] = notationOf.exec(text) ?? [];
  if (all === undefined) return undefined;
  const value = Number(`${(whole ?? "0").replace(/\D/g, "")}.${decimals || bare || "0"}e${power ?? 0}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Takes off minus, brackets of a loss, and the sign of a unit, in whatever order they stand. */
function bare(text: string): { core: string; negative: boolean; sign?: Sign } {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  let [core, negative, sign] = [
    bracketed?.trim() ?? text,
    bracketed !== undefined,
    undefined as Sign | undefined,
  ];
  for (let round = 0; round < 2; round++) {
    const minus = /^([+-]) ?(.+)$/.exec(core);
    if (minus?.[2] && !(negative && bracketed)) {
      negative = minus[1] === "-";
      core = minus[2];
    }
    const found = sign ? undefined : signs.find(([shape]) => shape.test(core));
    if (found) {
      sign = found[1];
      core = core.replace(found[0], "").trim();
    }
  }
  return { core, negative, ...(sign && { sign }) };
}

/** Undefined where the cell is a number in no way of writing. */
export function readNumber(cell: Cell): NumberReading | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? { point: cell, comma: cell } : undefined;
  const { core, negative, sign } = bare(plain(cell));
  const signed = (value: number | undefined) =>
    value === undefined ? undefined : negative && value !== 0 ? -value : value;
  const [point, comma] = [signed(valueIn(pointed, core)), signed(valueIn(commaed, core))];
  if (point === undefined && comma === undefined) return undefined;
  return { point, comma, ...(sign && { sign }) };
}
