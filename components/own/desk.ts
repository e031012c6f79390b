/** What the server answers for a comparison of its series, answered in the browser for one with the reader's own. */
import { type BuiltChart, tableOf } from "@/lib/chart";
import {
  citedLines,
  comparisonCharts,
  documentOf,
  faultText,
  laidComparison,
  panelLayouts,
  readyComparison,
  type Shelf,
} from "@/lib/compare";
import { type Locale, locales, readComparison } from "@/lib/model";
import { wideCsv } from "@/lib/render/csv";
import { renderSvg, renderSvgColumn } from "@/lib/render/svg";
import { pngOf } from "./png-here";

/** Addresses that begin so never leave the page. */
export const ownScheme = "own:";

const ours = ["lang", "theme", "width", "height", "rows", "panel"] as const;

interface Asked {
  search: URLSearchParams;
  lang: Locale;
  panel: number | undefined;
}

function askedBy(address: string): Asked {
  const search = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  const lang = locales.find((one) => one === search.get("lang")) ?? "en";
  const panel = search.has("panel") ? Number(search.get("panel")) : undefined;
  return { search, lang, panel };
}

/** The charts asked for, and what was done to their figures. */
function drawn({ search, lang, panel }: Asked, shelf: Shelf) {
  const { comparison } = readComparison(search, ours);
  const ready = readyComparison(comparison, shelf);
  const laid = laidComparison(ready, lang);
  const { wide, narrow, breakpoint } = panelLayouts(comparison, laid.panels.length);
  const width = Number(search.get("width") ?? wide.width);
  const like = width >= breakpoint ? wide : narrow;
  const height = Number(search.get("height") ?? Math.round((width * like.height) / like.width));
  const all = comparisonCharts(laid.panels, comparison, { locale: lang, shelf, width, height });
  const wanted = panel === undefined ? all : [all[panel - 1]];
  const told = laid.problems.map((fault) => faultText(fault, lang));
  return { built: wanted.filter((one) => one !== undefined), notes: [...laid.notes, ...told] };
}

function chartJson({ chart, shown }: BuiltChart, { search, lang }: Asked, shelf: Shelf) {
  const rows = search.get("rows");
  if (rows !== null) return { chart, table: tableOf(shown, lang, Number(rows)) };
  return { chart, series: shown.map((series) => documentOf(series, shelf.origins([series]), lang)) };
}

/** The JSON of an address. Throws where nothing lies in its window. */
export function answerHere(address: string, shelf: Shelf): unknown {
  const asked = askedBy(address);
  const { built, notes } = drawn(asked, shelf);
  const [first] = built;
  if (!first) throw new Error("");
  if (asked.panel !== undefined) return chartJson(first, asked, shelf);
  return { notes, panels: built.map((one) => chartJson(one, asked, shelf)) };
}

/** The file of an address; its ending says of which kind. */
export async function fileHere(address: string, shelf: Shelf): Promise<Blob> {
  const asked = askedBy(address);
  const ending = /\.(\w+)\?/.exec(address)?.[1];
  if (ending === "json")
    return new Blob([JSON.stringify(answerHere(address, shelf))], { type: "application/json" });
  const { built, notes } = drawn(asked, shelf);
  const charts = built.map(({ chart }) => chart);
  if (ending === "csv") {
    const shown = built.flatMap((one) => one.shown);
    const title = charts.map((chart) => chart.title).join("; ");
    const head = [...citedLines(title, shown, shelf.origins(shown), asked.lang), ...notes];
    return new Blob([wideCsv(shown, asked.lang, head)], { type: "text/csv;charset=utf-8" });
  }
  const theme = asked.search.get("theme") === "dark" ? "dark" : "light";
  const [only] = charts;
  const svg = charts.length === 1 && only ? renderSvg(only, theme) : renderSvgColumn(charts, theme);
  return ending === "png" ? pngOf(svg) : new Blob([svg], { type: "image/svg+xml" });
}
