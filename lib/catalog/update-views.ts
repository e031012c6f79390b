/** The change log in the reader's language, for the page and the feed. */
import { difference, formatFigure, formatPeriod, growth } from "../format";
import { translator } from "../i18n";
import type { Dataset, Locale, Unit } from "../model";
import { readSource } from "../store";
import { nameOf } from "./series-names";
import { indicatorsOn, type Revision, type Update, updates } from "./updates";

export interface RevisionView {
  series: string;
  period: string;
  old: string;
  new: string;
  change: string;
}

export interface UpdateView {
  id: string;
  day: string;
  publisher: string;
  title: string;
  /** "17 new values (1990 to 2024); 12 revisions". */
  summary: string;
  revisions: RevisionView[];
  /** Revisions beyond those listed. */
  more: number;
  indicators: string[];
}

/** Points differ by points; what has a zero of its own moves by per cent. */
const inPoints = new Set(["PT", "PT_A_YEAR", "PP", "RATIO"]);

function revisionView(dataset: Dataset, one: Revision, locale: Locale): RevisionView {
  const { series } = one;
  const measure = series.unitMeasure ?? dataset.unitMeasure;
  const unit: Unit = { measure, ...(dataset.unitBase !== undefined && { base: dataset.unitBase }) };
  const factor = 10 ** (series.unitMultiplier ?? dataset.unitMultiplier);
  const plain = (value: number | null | undefined) => (value == null ? null : value * factor);
  const [old, now] = [plain(one.old), plain(one.new)];
  const move = inPoints.has(measure) ? difference(old, now, unit, locale) : growth(old, now, locale);
  const title = titleOf(dataset);
  const { name, part } = nameOf(dataset, series, title);
  return {
    series: (part ?? name)[locale],
    period: formatPeriod(one.period, locale, "short"),
    old: formatFigure(old, unit, locale),
    new: one.new === undefined ? translator(locale)("updates.withdrawn") : formatFigure(now, unit, locale),
    change: move.text,
  };
}

function titleOf({ source, code }: Dataset) {
  const title = readSource(source).datasets[code]?.title;
  return title ?? { en: code, zh: code, ru: code, kk: code };
}

function summaryOf({ fresh, span, revisions }: Update, locale: Locale): string {
  const t = translator(locale);
  const short = (period: string) => formatPeriod(period, locale, "short");
  const [from, to] = span ?? [];
  const news = from && to && t("updates.fresh", { count: fresh, from: short(from), to: short(to) });
  const revised = revisions.length > 0 && t("updates.revised", { count: revisions.length });
  return [news, revised].filter((text) => text).join("; ");
}

/** `listed` revisions of each update are told, the largest first. */
export function updateViews(
  locale: Locale,
  { indicator, count, listed }: { indicator?: string | undefined; count: number; listed: number },
): UpdateView[] {
  return updates(indicator)
    .slice(0, count)
    .map((update) => {
      const { id, day, dataset, revisions } = update;
      return {
        id,
        day,
        publisher: readSource(dataset.source).short[locale],
        title: titleOf(dataset)[locale],
        summary: summaryOf(update, locale),
        revisions: revisions.slice(0, listed).map((one) => revisionView(dataset, one, locale)),
        more: Math.max(0, revisions.length - listed),
        indicators: indicatorsOn(dataset),
      };
    });
}
