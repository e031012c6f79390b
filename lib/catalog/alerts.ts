/** Alerts judged on the data as they stand, told in the reader's language with value, period, publisher and page. */
import {
  type AlertRule,
  judgeAlert,
  type LevelRule,
  type MovesRule,
  type Verdict,
  writeRule,
} from "../alerts";
import { inPeriod } from "../format";
import { translator } from "../i18n";
import type { Locale, Provenance, Series } from "../model";
import {
  alertName,
  alertValue,
  byText,
  gapText,
  levelText,
  moveBetween,
  moveUnit,
  ruleTitle,
  spanText,
} from "./alert-words";
import { catalogueIds } from "./catalogue-ids";
import { catalogueSeries } from "./catalogue-series";
import { definitions } from "./ready";
import { seriesCatalogue } from "./series-catalog";

export interface JudgedAlert extends Verdict {
  /** The rule in one word, as addresses write it. */
  rule: string;
  title: string;
  text: string;
  /** SDMX code of the series' unit, and of the move where one was measured. */
  unit: string;
  moveUnit?: string;
  /** Below the site's root. */
  page: string;
  sources: Pick<Provenance, "source" | "code" | "edition" | "vintage" | "url">[];
}

interface Telling {
  rule: AlertRule;
  series: Series;
  verdict: Verdict;
  locale: Locale;
  value: string;
  when: string;
}

function levelSaid(rule: LevelRule, { series, verdict, locale, value, when }: Telling): string {
  const t = translator(locale);
  const { since, value: plain = Number.NaN } = verdict;
  if (verdict.state === "fired") {
    const isPassed = since !== undefined && ![series.observations[0]?.period, verdict.period].includes(since);
    return t("alerts.fired.level", {
      name: alertName(series, locale),
      side: rule.kind,
      level: levelText(rule.level, series, locale),
      value,
      when,
      run: isPassed ? "passed" : "other",
      since: since ? inPeriod(since, locale) : "",
    });
  }
  const [low, high] = plain < rule.level ? [plain, rule.level] : [rule.level, plain];
  const gap = gapText(low, high, series, locale);
  return t("alerts.quiet.level", { side: plain === rule.level ? "other" : rule.kind, value, when, gap });
}

function movesSaid(rule: MovesRule, { series, verdict, locale, value, when }: Telling): string {
  const t = translator(locale);
  const { reference, value: plain = Number.NaN, state } = verdict;
  const move = reference ? moveBetween(rule, reference.value, plain, series.unit, locale) : "–";
  const span = spanText(rule.within, series.frequency, locale);
  const name = alertName(series, locale);
  return state === "fired"
    ? t("alerts.fired.moves", { name, move, span, value, when })
    : t("alerts.quiet.moves", { value, when, span, move, by: byText(rule, series.unit, locale) });
}

function said(telling: Telling): string {
  const { rule, series, verdict, locale, value, when } = telling;
  if (verdict.why) {
    const span = rule.kind === "moves" ? spanText(rule.within, series.frequency, locale) : "";
    const broken = verdict.broken ? inPeriod(verdict.broken, locale) : "";
    return translator(locale)(`alerts.why.${verdict.why}`, { value, when, span, broken });
  }
  return rule.kind === "moves" ? movesSaid(rule, telling) : levelSaid(rule, telling);
}

const pages = new WeakMap<object, Map<string, string>>();

/** The chart that draws a series, or else the comparison that does. */
function pageOf(id: string): string {
  const catalogue = seriesCatalogue();
  const known = pages.get(catalogue) ?? new Map<string, string>();
  pages.set(catalogue, known);
  if (known.size === 0) {
    for (const definition of definitions())
      for (const { id: chart, series } of definition.charts)
        for (const one of series.flatMap(({ ref }) => catalogueIds(definition, ref)))
          if (!known.has(one)) known.set(one, `/indicators/${definition.slug}#${chart}`);
  }
  return known.get(id) ?? `/compare?${new URLSearchParams([["s", id]])}`;
}

/** Undefined where the catalogue has no such series. */
export function judgedAlert(rule: AlertRule, locale: Locale, asOf?: string): JudgedAlert | undefined {
  const series = catalogueSeries(rule.series, asOf);
  if (!series) return undefined;
  const verdict = judgeAlert(rule, series);
  const value = verdict.value === undefined ? "" : alertValue(verdict.value, series, locale);
  const when = verdict.period ? inPeriod(verdict.period, locale) : "";
  return {
    rule: writeRule(rule),
    ...verdict,
    title: ruleTitle(rule, series, locale),
    text: said({ rule, series, verdict, locale, value, when }),
    unit: series.unit.measure,
    ...(rule.kind === "moves" && verdict.reference && { moveUnit: moveUnit(rule, series.unit).measure }),
    page: `/${locale}${pageOf(rule.series)}`,
    sources: series.provenance.map(({ source, code, edition, vintage, url }) => ({
      source,
      code,
      edition,
      vintage,
      url,
    })),
  };
}
