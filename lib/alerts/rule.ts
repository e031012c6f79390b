/** A threshold that somebody has set on a series of the catalogue, as an object and as a word of an address. */
import * as z from "zod/mini";

export const directions = ["any", "up", "down"] as const;
export const withinAtMost = 400;

const series = z.string().check(z.minLength(1), z.maxLength(600));

const Level = z.strictObject({
  series,
  kind: z.enum(["above", "below"]),
  /** In the plain unit of the series. */
  level: z.number(),
});

const Moves = z.strictObject({
  series,
  kind: z.literal("moves"),
  by: z.number().check(z.positive()),
  /** Per cent of the earlier value, or the unit of the series: of per cent, percentage points. */
  in: z.enum(["percent", "units"]),
  /** Calendar days of a daily series, periods of any other. */
  within: z.int().check(z.minimum(1), z.maximum(withinAtMost)),
  direction: z._default(z.enum(directions), "any"),
});

export const AlertRule = z.discriminatedUnion("kind", [Level, Moves]);
export type AlertRule = z.infer<typeof AlertRule>;
export type LevelRule = z.infer<typeof Level>;
export type MovesRule = z.infer<typeof Moves>;

const number = "(-?\\d{1,15}(?:\\.\\d{1,12})?)";
const levelForm = new RegExp(`^(above|below):${number}$`);
const movesForm = new RegExp(`^moves:${number}(%?):(\\d{1,3})(?::(up|down))?$`);

/** What an address may say after the series, for the reader of a fault. */
export const ruleForms = [
  "<series>~above:<number>",
  "<series>~below:<number>",
  `<series>~moves:<number above 0>%:<1 to ${withinAtMost}>`,
  `<series>~moves:<number above 0>:<1 to ${withinAtMost}>`,
  "the last two followed by :up or :down where only one direction counts",
];

function plain(text: string): Record<string, unknown> | undefined {
  const [, kind, level] = levelForm.exec(text) ?? [];
  if (kind) return { kind, level: Number(level) };
  const [, by, percent, within, direction = "any"] = movesForm.exec(text) ?? [];
  if (by === undefined) return undefined;
  return {
    kind: "moves",
    by: Number(by),
    in: percent ? "percent" : "units",
    within: Number(within),
    direction,
  };
}

/** `tenge/usd-kzt~moves:3%:5` or `inflation/kazakhstan~above:12`; undefined for what is no rule. */
export function readRule(text: string): AlertRule | undefined {
  const at = text.lastIndexOf("~");
  const rest = at > 0 ? plain(text.slice(at + 1)) : undefined;
  return rest && AlertRule.safeParse({ series: text.slice(0, at), ...rest }).data;
}

/** Digits as an address takes them: no exponent, no more decimals than are read. */
function digits(value: number): string {
  const text = value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 12 });
  return text === "-0" ? "0" : text;
}

/** The rule in one word: two rules are the same when their words are. */
export function writeRule(rule: AlertRule): string {
  if (rule.kind !== "moves") return `${rule.series}~${rule.kind}:${digits(rule.level)}`;
  const { series, by, within, direction } = rule;
  const percent = rule.in === "percent" ? "%" : "";
  const only = direction === "any" ? "" : `:${direction}`;
  return `${series}~moves:${digits(by)}${percent}:${within}${only}`;
}
