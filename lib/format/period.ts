/** Calendar periods as readers of each language write them; built from calendar strings, so no time zone can move them. */
import { firstDay, frequencyOf, type Locale, lastDay, type Period } from "../model";
import { intlTag, remembered } from "./intl";
import { kazakhMonths, lacksKazakh } from "./stand-in";
import { fill, type PeriodPatterns, words } from "./words";

/** `axis` is the shortest: a tick of days leaves out the year. */
export type PeriodStyle = "long" | "short" | "axis";
type Style = keyof (typeof words)["en"]["period"];

const roman = ["I", "II", "III", "IV"];
const chinese = ["一", "二", "三", "四"];

const monthNames = remembered((key) => {
  const [locale, width, beside] = key.split(" ");
  const month = width === "long" ? "long" : "short";
  if (lacksKazakh(locale as Locale)) return kazakhMonths[month][beside === "day" ? "day" : "alone"];
  const options: Intl.DateTimeFormatOptions = { month, timeZone: "UTC" };
  if (beside === "day") options.day = "numeric";
  const format = new Intl.DateTimeFormat(intlTag(locale as Locale), options);
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2001, month, 1));
    return parts.find((part) => part.type === "month")?.value ?? String(month + 1);
  });
});

/** What the patterns may name of the period that begins on `day`. */
function places(day: string, locale: Locale, width: "long" | "short"): Record<string, string> {
  const [year = "", month = "", date = ""] = day.split("-");
  const index = Number(month) - 1;
  const quarter = Math.floor(index / 3);
  return {
    y: String(Number(year)).padStart(4, "0"),
    q: String(quarter + 1),
    r: roman[quarter] ?? "",
    c: chinese[quarter] ?? "",
    n: String(index + 1),
    m: monthNames(`${locale} ${width} alone`)[index] ?? "",
    g: monthNames(`${locale} ${width} day`)[index] ?? "",
    l: words[locale].monthLocatives?.[index] ?? "",
    d: String(Number(date)),
  };
}

/** An interval of one period is that period; of whole years, an interval of years. */
function normal(period: Period): [Period] | [Period, Period] {
  const [from = period, to] = period.split("/");
  if (to === undefined || from === to) return [from];
  const frequency = frequencyOf(from);
  const wholeYears = firstDay(from).endsWith("-01-01") && lastDay(to).endsWith("-12-31");
  if (frequency === "A" || !wholeYears) return [from, to];
  return normal(`${from.slice(0, 4)}/${to.slice(0, 4)}`);
}

/** The pattern for an interval whose ends lie in one year (or are years); undefined where they do not. */
function spanPattern(from: Period, to: Period): keyof PeriodPatterns {
  const frequency = frequencyOf(from);
  if (frequency === "A") return "AA";
  if (from.slice(0, 4) !== to.slice(0, 4)) return "any";
  if (frequency === "Q") return "QQ";
  if (frequency === "M") return "MM";
  return from.slice(0, 7) === to.slice(0, 7) ? "DD" : "DM";
}

function write(period: Period, locale: Locale, style: Style): string {
  const [from, to] = normal(period);
  const frequency = frequencyOf(from);
  if (frequency === undefined || frequency === "I") return period;
  const width = style === "long" || style === "in" ? "long" : "short";
  const patterns = words[locale].period[style];
  const first = places(firstDay(from), locale, width);
  if (to === undefined) return fill(patterns[frequency], first);
  const second = Object.entries(places(firstDay(to), locale, width)).map(([name, text]) => [
    `${name}2`,
    text,
  ]);
  const outer = style === "in" ? "long" : style;
  return fill(patterns[spanPattern(from, to)], {
    ...first,
    ...Object.fromEntries(second),
    a: write(from, locale, outer),
    b: write(to, locale, outer),
  });
}

/** The period by itself: "September 2026", "2026年9月", "сентябрь 2026", "2026 жылғы қыркүйек". */
export function formatPeriod(period: Period, locale: Locale, style: PeriodStyle = "long"): string {
  return frequencyOf(period) === undefined ? period : write(period, locale, style);
}

/** The period as an adverb within a sentence: "in September 2026", "в сентябре 2026 года", "2026 жылғы қыркүйекте". */
export function inPeriod(period: Period, locale: Locale): string {
  if (frequencyOf(period) === undefined) return period;
  const text = write(period, locale, "in");
  return locale === "ru" ? text.replace(/^в II(?=[ –])/, "во II") : text;
}
