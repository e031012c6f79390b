/** What the address of the comparison page asks for, read and worked out; whatever is wrong becomes a note. */
import type { LiveQuery } from "@/components/chart/live-state";
import type { Found, Wanted } from "@/components/compare/found";
import type { ChosenView } from "@/components/compare/series-view";
import { readPageQuery, searchPairs, tellFault } from "@/lib/api";
import { diskShelf, hasHeads, searchSeries, seriesCatalogue, seriesDetail } from "@/lib/catalog";
import {
  type ComparisonFault,
  comparisonFigures,
  faultText,
  laidComparison,
  type ReadyComparison,
  readyComparison,
  shownComparison,
} from "@/lib/compare";
import { translator } from "@/lib/i18n";
import {
  type Comparison,
  comparedAtMost,
  isOwnId,
  type Locale,
  type QueryFault,
  readComparison,
  writeComparison,
  writeSeries,
} from "@/lib/model";

export type SearchParams = Record<string, string | string[] | undefined>;

/** What the page understands beside the grammar of a comparison. */
const pageParameters = ["q", "by", "in", "divide", "theme", "present", "panel"];

/** Of two kinds: `share-2` asks of what the second series is a share. */
interface Divide {
  kind: "share" | "ratio";
  index: number;
}

function readDivide(value: SearchParams[string], count: number, faults: QueryFault[]): Divide | undefined {
  if (value === undefined) return undefined;
  const [, kind, place] = /^(share|ratio)-(\d)$/.exec(String(value)) ?? [];
  const index = Number(place) - 1;
  if (index >= 0 && index < count) return { kind: kind === "share" ? "share" : "ratio", index };
  faults.push({ parameter: "divide", value: String(value), allowed: ["share-1", "ratio-1", "…"] });
  return undefined;
}

/** The server does not know how readers call their own series. */
function ownName({ series }: Comparison, id: string, locale: Locale): string {
  const own = [...new Set(series.map((one) => one.id).filter(isOwnId))];
  return translator(locale)("own.series", { place: own.indexOf(id) + 1 });
}

/** Series of the address that the catalogue has, as the list shows them. */
function chosenViews({ comparison, compared }: ReadyComparison, locale: Locale): ChosenView[] {
  const left = [...compared];
  return comparison.series.map((chosen, index): ChosenView => {
    const before = comparison.series.slice(0, index).filter(({ id }) => id === chosen.id).length;
    const entry = seriesCatalogue().get(chosen.id);
    const worked = left[0]?.chosen.id === chosen.id ? left.shift() : undefined;
    return {
      key: `${chosen.id} ${before}`,
      chosen,
      name: entry?.name[locale] ?? ownName(comparison, chosen.id, locale),
      detail: entry ? seriesDetail(entry, locale) : translator(locale)("own.source.short"),
      steps: worked?.steps.map((step) => step[locale]) ?? [],
      hasHeads: entry !== undefined && hasHeads(entry),
      operand: chosen.by && seriesCatalogue().get(chosen.by.id)?.name[locale],
    };
  });
}

/** Address of what is chosen in the picker, but for the series: one more, or one to divide by. */
function choiceOf(locale: Locale, of: string, { series }: Comparison, divide: Divide | undefined): string {
  if (!divide) return `/${locale}/compare?${of ? `${of}&` : ""}s=`;
  const { perHead, mean, move } = series[divide.index] ?? {};
  const fields = new URLSearchParams({
    of,
    n: String(divide.index),
    ...(perHead && { perhead: "1" }),
    ...(mean && { mean: String(mean) }),
    ...(move && { move }),
    by: `${divide.kind}:`,
  });
  return `/${locale}/compare/change?${fields}`;
}

function pickerOf(asked: SearchParams, locale: Locale) {
  const { q, by, in: group, theme } = asked;
  const { query, faults } = readPageQuery({ q, by, in: group, theme }, ["q", "by", "in", "theme"]);
  const wanted: Wanted = { q: query.q ?? "", by: query.by ?? "indicator", open: query.in ?? "" };
  const search = { locale, words: wanted.q, by: wanted.by };
  const found: Found = searchSeries(search);
  const opened: Found | undefined = wanted.open ? searchSeries({ ...search, group: wanted.open }) : undefined;
  return { wanted, found, opened, faults: faults.map((fault) => tellFault(fault, locale)) };
}

export function readPage(asked: SearchParams, locale: Locale) {
  const pairs = searchPairs(asked);
  const { comparison: written, faults } = readComparison(pairs, pageParameters);
  const comparison = {
    ...written,
    series: written.series.filter(({ id }) => isOwnId(id) || diskShelf.entry(id)),
  };
  const divide = readDivide(asked.divide, comparison.series.length, faults);
  const told = readyComparison(written, diskShelf, faults);
  const ready = { ...told, comparison };
  const isOwn = ({ key }: ComparisonFault) => key === "compare.fault.own";
  const laid = laidComparison({ ...ready, faults: ready.faults.filter((one) => !isOwn(one)) }, locale);
  const elsewhere = told.faults.filter(isOwn).map((fault) => faultText(fault, locale));
  const chosen = chosenViews(ready, locale);
  const picker = pickerOf(asked, locale);
  const of = writeComparison(comparison).toString();
  const given = windowOf((name) => new URLSearchParams(pairs).get(name) ?? undefined);
  return {
    comparison,
    of,
    laid,
    figures: comparisonFigures(laid, comparison, locale, diskShelf),
    chosen,
    faults: [...laid.faults, ...picker.faults],
    /** Series that only a browser has. */
    elsewhere,
    isOwn: written.series.some(({ id, by }) => isOwnId(id) || (by && isOwnId(by.id))),
    path: "/api/v1/compare/chart",
    asked: filesQuery(ready, locale),
    given,
    understood: windowOf((name) => comparison[name]),
    divide: divide && { ...divide, name: chosen[divide.index]?.name ?? "" },
    picker: {
      ...picker,
      kept: [...new URLSearchParams(of), ...(divide ? [["divide", String(asked.divide)]] : [])] as [
        string,
        string,
      ][],
      choice: choiceOf(locale, of, comparison, divide),
      chosen: divide
        ? []
        : comparison.series.filter((one) => one.id === writeSeries(one)).map(({ id }) => id),
      isFull: !divide && comparison.series.length >= comparedAtMost,
    },
  };
}

/** The first panel, as it is compared, for previews of links; undefined where there is none that the server can draw. */
export function previewOf(
  asked: SearchParams,
  locale: Locale,
): { url: string; title: string; page: string } | undefined {
  const { comparison } = readComparison(searchPairs(asked), pageParameters);
  const ready = readyComparison(comparison, diskShelf);
  const [panel] = laidComparison(ready, locale).panels;
  if (!panel) return undefined;
  const search = writeComparison(shownComparison(ready));
  const page = `/${locale}/compare?${search}`;
  search.set("lang", locale);
  search.set("preset", "social");
  return { url: `/api/v1/compare/chart.png?${search}`, title: panel.spec.title[locale], page };
}

function windowOf(read: (name: "from" | "to") => string | undefined): LiveQuery {
  const [from, to] = [read("from"), read("to")];
  return { ...(from && { from }), ...(to && { to }) };
}

/** What the files of the comparison as it stands on the screen are asked, but for the window of time. */
function filesQuery(ready: ReadyComparison, lang: Locale): string {
  const { from: _, to: __, ...rest } = shownComparison(ready);
  const search = writeComparison(rest);
  search.set("lang", lang);
  return search.toString();
}
