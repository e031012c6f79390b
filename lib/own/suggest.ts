/** What a column's name and signs suggest of its unit; the reader has the last word. */
import { type UnitMeasure, unitMeasures } from "../model/unit";
import type { Sign } from "./number-cell";

const words: [RegExp, UnitMeasure][] = [
  [/(kzt|₸|тенге|tenge|теңге)\s*(\/|per|за|1|к)\s*(usd|\$|dollar|доллар)|usd\s*[/-]?\s*kzt/i, "KZT_PER_USD"],
  [
    /(rub|₽|рубл\S*|rouble\S*|ruble\S*)\s*(\/|per|за)\s*(usd|\$|dollar|доллар)|usd\s*[/-]?\s*rub/i,
    "RUB_PER_USD",
  ],
  [/(kzt|₸|тенге|tenge|теңге)\s*(\/|per|за)\s*(rub|₽|rouble|ruble|рубл)|rub\s*[/-]?\s*kzt/i, "KZT_PER_RUB"],
  [/%|per cent|percent|процент|пайыз|百分/i, "PT"],
  [/\busd\b|us ?\$|\$|dollar|долл|доллар|美元/i, "USD"],
  [/\beur\b|€|euro|евро|еуро|欧元/i, "EUR"],
  [/\bkzt\b|₸|tenge|тенге|теңге|坚戈/i, "KZT"],
  [/\brub\b|₽|rouble|ruble|рубл|卢布/i, "RUB"],
  [/\bindex\b|индекс|指数/i, "IX"],
  [/\btonn?e?s?\b|тонн|(?<![а-я])тн?(?![а-я])|吨/i, "T"],
];

const scales: [RegExp, number][] = [
  [/\b(trillion|trn|tn)\b|трлн|триллион|万亿/i, 1e12],
  [/\b(billion|bln|bn)\b|млрд|миллиард|十亿/i, 1e9],
  [/\b(million|mln|mn)\b|млн|миллион|百万/i, 1e6],
  [/\b(thousand|thsd)\b|тыс|мың|千/i, 1e3],
];

export interface Suggestion {
  /** The name without a code of ours that stood behind it. */
  name: string;
  measure: UnitMeasure | undefined;
  scale: number;
}

/** Our own files put the code of the unit behind the name. */
function coded(name: string): Suggestion | undefined {
  const [, plain, code] = /^(.*) \(([A-Z0-9_]+)(?:, [^()]*)?\)$/.exec(name) ?? [];
  const measure = unitMeasures.find((one) => one === code);
  return plain && measure ? { name: plain, measure, scale: 1 } : undefined;
}

export function suggested(name: string, sign: Sign | undefined): Suggestion {
  const known = coded(name);
  if (known) return known;
  const measure = sign && sign !== "other" ? sign : words.find(([shape]) => shape.test(name))?.[1];
  const isMoney = measure === undefined || ["USD", "EUR", "KZT", "RUB", "T"].includes(measure);
  const scale = isMoney ? (scales.find(([shape]) => shape.test(name))?.[1] ?? 1) : 1;
  return { name, measure, scale };
}
