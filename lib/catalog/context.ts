/** The context of an indicator in the reader's language: each figure with its unit, period and source. */
import { singleValue } from "../derive";
import { formatFigure } from "../format";
import { formatMessage } from "../i18n";
import type { ContextEntry, ContextFigure, Locale, LocalText, Period, Unit } from "../model";
import { lastDay } from "../model";
import { datasetAddress, readContext, readDataset, readSource } from "../store";

export interface ContextSourceText {
  publisher: string;
  /** Where in it the figure stands, and whom it cites. */
  detail: string;
  /** The words of whoever quoted it, which are not ours to translate. */
  verbatim?: true;
  url?: string;
}

export interface ContextItem {
  id: string;
  text: string;
  figures: { name: string; value: number; unit: Unit; period?: Period }[];
  periods: Period[];
  sources: ContextSourceText[];
}

interface Found {
  value: number;
  unit: Unit;
  period?: Period;
  note?: LocalText;
  source?: { source: string; quoted?: string; address?: string };
}

function held({ dataset: name, where, period }: Extract<ContextFigure, { dataset: string }>): Found {
  const { source, code } = datasetAddress(name);
  const { dimensions, ...rest } = singleValue(readDataset(source, code), where, period);
  const { quotedSource, address } = dimensions;
  return {
    ...rest,
    period,
    source: { source, ...(quotedSource && { quoted: quotedSource }), ...(address && { address }) },
  };
}

function found(figure: ContextFigure, entry: ContextEntry): Found {
  if ("dataset" in figure) return held(figure);
  return {
    value: figure.value,
    unit: { measure: figure.unit },
    ...(entry.period && { period: entry.period }),
  };
}

function ownSource({ source }: ContextEntry, locale: Locale): ContextSourceText[] {
  if (!source) return [];
  const { cites, place, url } = source;
  const detail = [place[locale], cites?.[locale]].filter(Boolean).join(locale === "zh" ? "，" : ", ");
  return [{ publisher: readSource(source.source).short[locale], detail, ...(url && { url }) }];
}

function quotedSources(all: Found[], locale: Locale): ContextSourceText[] {
  const texts = all.flatMap(({ source }): ContextSourceText[] => {
    if (!source) return [];
    const url = source.address?.startsWith("http") ? source.address : undefined;
    return [
      {
        publisher: readSource(source.source).short[locale],
        detail: source.quoted ?? "",
        verbatim: true,
        ...(url && { url }),
      },
    ];
  });
  return [...new Map(texts.map((one) => [`${one.detail} ${one.url}`, one])).values()];
}

/** One entry worked out; `npm run check-data` proves that each can be. */
export function contextItem(entry: ContextEntry, locale: Locale): ContextItem {
  const figures = Object.entries(entry.figures).map(([name, figure]) => ({
    name,
    ...found(figure, entry),
    digits: figure.digits,
  }));
  const texts = figures.map(({ name, value, unit, digits }) => [
    name,
    formatFigure(value, unit, locale, digits === undefined ? {} : { digits }),
  ]);
  const notes = new Set(figures.flatMap(({ note }) => (note ? [note[locale]] : [])));
  return {
    id: entry.id,
    text: [formatMessage(entry.text[locale], locale, Object.fromEntries(texts)), ...notes].join(" "),
    figures: figures.map(({ name, value, unit, period }) => ({
      name,
      value,
      unit,
      ...(period && { period }),
    })),
    periods: [...new Set(figures.flatMap(({ period }) => period ?? []))],
    sources: [...ownSource(entry, locale), ...quotedSources(figures, locale)],
  };
}

/** What helps to read an indicator; on an earlier day only what speaks of a time that was over by then. */
export function contextOf(slug: string, locale: Locale, asOf?: string): ContextItem[] {
  return readContext()
    .filter(({ indicators }) => indicators.includes(slug))
    .map((entry) => contextItem(entry, locale))
    .filter(({ periods }) => asOf === undefined || periods.every((period) => lastDay(period) <= asOf));
}
