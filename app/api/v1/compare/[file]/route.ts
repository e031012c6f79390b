/** `/api/v1/compare/chart.svg|png|json|csv` in the state that the query asks for; `catalogue.json` finds series, `series.json` hands them out. */
import {
  answer,
  type ComparisonQuery,
  catching,
  ProblemError,
  readComparisonQuery,
  readFile,
  readQuery,
} from "@/lib/api";
import { citationLines, comparisonDocument, diskShelf, groupings, searchSeries } from "@/lib/catalog";
import {
  comparisonCharts,
  faultText,
  handedSeries,
  laidComparison,
  panelLayouts,
  readyComparison,
} from "@/lib/compare";
import { comparedAtMost, EmptyChartError } from "@/lib/model";
import { renderPng, renderSvg, renderSvgColumn, wideCsv } from "@/lib/render";

interface Context {
  params: Promise<{ file: string }>;
}

const endings = ["svg", "png", "json", "csv"] as const;
type Ending = (typeof endings)[number];
const known = [...endings.map((ending) => `chart.${ending}`), "catalogue.json", "series.json"];
const names = ["lang", "theme", "width", "height", "rows", "panel"] as const;
type FileQuery = ComparisonQuery<(typeof names)[number]>;

/** The comparison drawn; a reason why not is the first problem, since a file cannot carry a note. */
function drawn({ comparison, query }: FileQuery) {
  const { lang = "en", panel } = query;
  const ready = readyComparison(comparison, diskShelf);
  const laid = laidComparison(ready, lang);
  // That nothing is laid at one t = 0 is a note under the others; whatever else does not fit is a fault.
  const told = laid.problems.filter(({ key }) => key === "compare.fault.shock");
  const fault = laid.problems.find((one) => !told.includes(one));
  if (fault) {
    throw new ProblemError({
      status: 400,
      title: "Bad comparison",
      detail: faultText(fault, "en"),
      parameter: fault.parameter,
    });
  }
  const { wide, narrow, breakpoint } = panelLayouts(comparison, laid.panels.length);
  const { width = wide.width } = query;
  const like = width >= breakpoint ? wide : narrow;
  const height = query.height ?? Math.round((width * like.height) / like.width);
  const all = comparisonCharts(laid.panels, comparison, {
    locale: lang,
    width,
    height,
    publishers: diskShelf.publishers(lang),
  });
  const wanted = panel === undefined ? all : [all[panel - 1]];
  const built = wanted.filter((one) => one !== undefined);
  if (built.length === 0) throw new EmptyChartError("compare");
  return { built, notes: [...laid.notes, ...told.map((one) => faultText(one, lang))] };
}

async function bodyOf(ending: Ending, asked: FileQuery) {
  const { lang = "en", theme = "light", rows, panel } = asked.query;
  const { built, notes } = drawn(asked);
  const charts = built.map(({ chart }) => chart);
  const filename = `compare${panel === undefined ? "" : `.panel-${panel}`}.${ending}`;
  const svg = () =>
    charts.length === 1 && charts[0] ? renderSvg(charts[0], theme) : renderSvgColumn(charts, theme);
  switch (ending) {
    case "json":
      return {
        content: JSON.stringify(comparisonDocument(built, lang, panel !== undefined, rows, notes)),
        type: "application/json; charset=utf-8",
      };
    case "csv": {
      const shown = built.flatMap((one) => one.shown);
      const title = charts.map((chart) => chart.title).join("; ");
      const head = [...citationLines(title, shown, lang, asked.comparison.asOf), ...notes];
      return {
        content: wideCsv(shown, lang, head),
        type: "text/csv; charset=utf-8; header=present",
        filename,
      };
    }
    case "svg":
      return { content: svg(), type: "image/svg+xml; charset=utf-8", filename };
    case "png":
      return { content: await renderPng(svg(), 2), type: "image/png", filename };
  }
}

function catalogueBody(search: URLSearchParams) {
  const { lang = "en", q, by = groupings[0], in: group } = readQuery(search, ["lang", "q", "by", "in"]);
  const found = searchSeries({ locale: lang, words: q, by, group });
  return { content: JSON.stringify(found), type: "application/json; charset=utf-8" };
}

/** Series as they are, for a browser that compares them with the reader's own. */
function seriesBody(search: URLSearchParams) {
  const ids = search.getAll("s");
  search.delete("s");
  const { asOf } = readQuery(search, ["asOf"]);
  if (ids.length === 0 || ids.length > 2 * comparedAtMost) {
    const allowed = [`one to ${2 * comparedAtMost} series of /api/v1/compare/catalogue.json`];
    const detail = `Name series as "s": ${allowed[0]}.`;
    throw new ProblemError({ status: 400, title: "Bad parameter", detail, parameter: "s", allowed });
  }
  const series = ids.map((id) => {
    const found = handedSeries(diskShelf, id, asOf);
    if (found) return found;
    throw new ProblemError({
      status: 404,
      title: "No such series",
      detail: `There is no series "${id}"; /api/v1/compare/catalogue.json?q=… lists those there are.`,
      parameter: "s",
    });
  });
  return { content: JSON.stringify({ series }), type: "application/json; charset=utf-8" };
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { file } = await params;
    const search = new URL(request.url).searchParams;
    if (file === "catalogue.json") return answer(request, catalogueBody(search));
    if (file === "series.json") return answer(request, seriesBody(search));
    const { slug, ending } = readFile(file, endings, false);
    if (slug !== "chart") {
      throw new ProblemError({
        status: 404,
        title: "No such file",
        detail: `There is no "${file}". There are ${known.join(", ")}.`,
        allowed: known,
      });
    }
    return answer(request, await bodyOf(ending, readComparisonQuery(search, names)));
  }, request);
}
