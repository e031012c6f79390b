/** Freshness in the reader's language: a line for an indicator, a table for the status page. */
import { formatPeriod } from "../format";
import { translator } from "../i18n";
import type { Locale } from "../model";
import { readSource } from "../store";
import { cardOf } from "./cards";
import { type Freshness, type FreshState, freshness, freshnessOf } from "./freshness";
import { definitionOf } from "./ready";

/** What needs a person first. */
const order: FreshState[] = ["unreadable", "late", "current", "awaited", "byHand"];

export interface FreshnessView {
  /** `source-code`, as the sources page anchors it. */
  anchor: string;
  publisher: string;
  title: string;
  to: string;
  next: string;
  /** What is missing, held back or unreadable. */
  note: string;
}

export interface FreshnessGroup {
  state: FreshState;
  title: string;
  lead: string;
  rows: FreshnessView[];
}

function noteOf({ missing, heldBack, fault }: Freshness, locale: Locale): string {
  const t = translator(locale);
  const short = (period: string) => formatPeriod(period, locale, "short");
  const notes = [
    missing && t("fresh.missing", { period: short(missing.period), day: short(missing.since) }),
    heldBack && t("fresh.heldBack", { day: short(heldBack) }),
    fault,
  ];
  return notes.filter((text) => text).join("; ");
}

/** When the next release is expected, and what is missing, of one dataset. */
export function freshnessView(one: Freshness, locale: Locale): FreshnessView {
  const { source, code, to, next } = one;
  const { short, datasets } = readSource(source);
  return {
    anchor: `${source}-${code}`,
    publisher: short[locale],
    title: datasets[code]?.title[locale] ?? code,
    to: to === undefined ? "" : formatPeriod(to, locale, "short"),
    next: next === undefined ? "" : formatPeriod(next, locale, "short"),
    note: noteOf(one, locale),
  };
}

/** All datasets by state, those that need somebody first. */
export function freshnessGroups(locale: Locale): FreshnessGroup[] {
  const t = translator(locale);
  const all = freshness();
  return order.flatMap((state) => {
    const mine = all.filter((one) => one.state === state);
    if (mine.length === 0) return [];
    const rows = mine.map((one) => freshnessView(one, locale));
    const title = t(`statusPage.${state}.title`, { count: rows.length });
    return [{ state, title, lead: t(`statusPage.${state}.lead`), rows }];
  });
}

/** On a card the words stand within a line, here they begin one. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The line under an indicator's headline; undefined where nothing is known. */
export function freshnessLine(slug: string, locale: Locale): { text: string; late: string } | undefined {
  const card = cardOf(slug);
  if (!card) return undefined;
  const t = translator(locale);
  const short = (period: string) => formatPeriod(period, locale, "short");
  const all = freshnessOf(definitionOf(slug));
  const own = new Set(card.series.provenance.map(({ source, code }) => `${source}/${code}`));
  const next = all
    .filter(({ source, code }) => own.has(`${source}/${code}`))
    .flatMap((one) => one.next ?? [])
    .sort()[0];
  const period = short(card.last.period);
  const count = all.filter(({ state }) => state === "late").length;
  return {
    text: next ? t("fresh.line", { period, day: short(next) }) : sentence(t("overview.dataTo", { period })),
    late: count > 0 ? t("fresh.late", { count, all: all.length }) : "",
  };
}
