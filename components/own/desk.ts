/** What the server answers for a comparison of its series, answered in the browser for one with the reader's own. */
import { type BuiltChart, tableOf } from "@/lib/chart";
import {
  citationFrom,
  citedLines,
  comparisonCharts,
  documentOf,
  faultText,
  laidComparison,
  panelLayouts,
  readyComparison,
  rulesOf,
  type Shelf,
  sourceLineOf,
} from "@/lib/compare";
import { type Locale, locales, readComparison } from "@/lib/model";
import { type PresetName, presetNames } from "@/lib/model/presets";
import { wideCsv } from "@/lib/render/csv";
import { renderFitted } from "@/lib/render/fitted";
import { presets } from "@/lib/render/presets";
import { renderSvg, renderSvgColumn } from "@/lib/render/svg";
import type { OfficeRequest } from "./files-here";
import { pngOf } from "./png-here";

/** Addresses that begin so never leave the page. */
export const ownScheme = "own:";

/** Beside the words of comparisons, whose `scale` is that of the axis. */
const ours = ["lang", "theme", "width", "height", "rows", "panel", "preset", "size"] as const;

interface Asked {
  search: URLSearchParams;
  lang: Locale;
  panel: number | undefined;
  theme: "light" | "dark";
  preset: PresetName | undefined;
}

function askedBy(address: string): Asked {
  const search = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  const lang = locales.find((one) => one === search.get("lang")) ?? "en";
  const panel = search.has("panel") ? Number(search.get("panel")) : undefined;
  const theme = search.get("theme") === "dark" ? "dark" : "light";
  return { search, lang, panel, theme, preset: presetNames.find((one) => one === search.get("preset")) };
}

interface Room {
  width: number;
  height: number;
  whole?: boolean;
}

/** The charts asked for, in any room, and what was done to their figures. */
function laidOut({ search, lang, panel }: Asked, shelf: Shelf) {
  const { comparison } = readComparison(search, ours);
  const laid = laidComparison(readyComparison(comparison, shelf), lang);
  const { wide, narrow, breakpoint } = panelLayouts(comparison, laid.panels.length);
  const width = Number(search.get("width") ?? wide.width);
  const like = width >= breakpoint ? wide : narrow;
  const height = Number(search.get("height") ?? Math.round((width * like.height) / like.width));
  const build = (room: Room): BuiltChart[] => {
    const all = comparisonCharts(laid.panels, comparison, { locale: lang, shelf, ...room });
    return (panel === undefined ? all : [all[panel - 1]]).filter((one) => one !== undefined);
  };
  const told = laid.problems.map((fault) => faultText(fault, lang));
  const notes = [...laid.notes, ...told];
  /** As a file carries it: with vintage and terms in its source line, and with the notes. */
  const carried = (room: Room) =>
    build(room).map(({ chart, shown }) => {
      const source = sourceLineOf(shelf.origins(shown), lang, comparison.asOf);
      return { chart: { ...chart, source, notes: [...chart.notes, ...notes] }, shown };
    });
  const rules = rulesOf(laid, lang, panel);
  return { build, carried, notes, rules, room: { width, height }, asOf: comparison.asOf };
}

function chartJson({ chart, shown }: BuiltChart, { search, lang }: Asked, shelf: Shelf) {
  const rows = search.get("rows");
  if (rows !== null) return { chart, table: tableOf(shown, lang, Number(rows)) };
  const citation = citationFrom(chart, shelf.origins(shown));
  const series = shown.map((one) => documentOf(one, shelf.origins([one]), lang));
  return { chart, citation, series };
}

/** The JSON of an address. Throws where nothing lies in its window. */
export function answerHere(address: string, shelf: Shelf): unknown {
  const asked = askedBy(address);
  const { build, notes, room } = laidOut(asked, shelf);
  const built = build(room);
  const [first] = built;
  if (!first) throw new Error("");
  if (asked.panel !== undefined) return chartJson(first, asked, shelf);
  return { notes, panels: built.map((one) => chartJson(one, asked, shelf)) };
}

function csvOf(
  { lang }: Asked,
  { build, room, notes, rules, asOf }: ReturnType<typeof laidOut>,
  shelf: Shelf,
): Blob {
  const built = build(room);
  const shown = built.flatMap((one) => one.shown);
  const title = built.map(({ chart }) => chart.title).join("; ");
  const head = [...citedLines(title, shown, shelf.origins(shown), lang, asOf), ...rules, ...notes];
  return new Blob([wideCsv(shown, lang, head)], { type: "text/csv;charset=utf-8" });
}

function svgOf({ theme, preset }: Asked, { carried, room }: ReturnType<typeof laidOut>): string {
  const charts = carried(room).map(({ chart }) => chart);
  const [only] = charts;
  if (!only) throw new Error("");
  if (preset) {
    const build = (width: number, height: number) => carried({ width, height })[0]?.chart ?? only;
    return renderFitted(build, presets[preset], { theme });
  }
  return charts.length === 1 ? renderSvg(only, theme) : renderSvgColumn(charts, theme);
}

async function officeOf(ending: "pptx" | "xlsx", request: OfficeRequest): Promise<Blob> {
  const { pptxHere, xlsxHere } = await import("./files-here");
  const bytes = ending === "pptx" ? await pptxHere(request) : xlsxHere(request);
  return new Blob([bytes], { type: "application/octet-stream" });
}

/** The file of an address; its ending says of which kind. Throws for one that no browser makes. */
export async function fileHere(address: string, shelf: Shelf): Promise<Blob> {
  const asked = askedBy(address);
  const laid = laidOut(asked, shelf);
  const ending = /\.(\w+)\?/.exec(address)?.[1];
  const { lang: locale, theme, search, preset } = asked;
  switch (ending) {
    case "json":
      return new Blob([JSON.stringify(answerHere(address, shelf))], { type: "application/json" });
    case "csv":
      return csvOf(asked, laid, shelf);
    case "svg":
      return new Blob([svgOf(asked, laid)], { type: "image/svg+xml" });
    case "png":
      return pngOf(svgOf(asked, laid), preset ? 1 : 2);
    case "pptx":
    case "xlsx": {
      const size = search.get("size") === "4:3" ? "4:3" : "16:9";
      return officeOf(ending, { locale, theme, size, shelf, asOf: laid.asOf, build: laid.carried });
    }
    default:
      throw new Error(`"${ending}"`);
  }
}
