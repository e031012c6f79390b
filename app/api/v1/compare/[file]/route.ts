/** `/api/v1/compare/chart.<ending>` in the state that the query asks for; `catalogue.json` finds series, `series.json` and `events.json` hand out what browsers need. */
import {
  answer,
  type ComparisonQuery,
  catching,
  type DrawnEnding,
  fileTypes,
  ProblemError,
  presetOfQuery,
  readComparisonQuery,
  readFile,
  readQuery,
  renderQueue,
  routes,
  siteOrigin,
} from "@/lib/api";
import { citationLines, comparisonDocument, diskShelf, groupings, roomIn, searchSeries } from "@/lib/catalog";
import {
  comparisonCharts,
  faultText,
  handedSeries,
  laidComparison,
  panelLayouts,
  readyComparison,
  rulesOf,
} from "@/lib/compare";
import { carriedPanels, drawnFile } from "@/lib/export";
import { comparedAtMost, EmptyChartError } from "@/lib/model";
import { wideCsv } from "@/lib/render";

interface Context {
  params: Promise<{ file: string }>;
}

const { endings, names } = routes.comparison;
type Ending = (typeof endings)[number];
const known = [...endings.map((ending) => `chart.${ending}`), "catalogue.json", "series.json", "events.json"];
type FileQuery = ComparisonQuery<(typeof names)[number]>;

/** The comparison laid out for the room asked for; a reason why not is the first problem, since a file cannot carry a note. */
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
  const { width, height } = roomIn(panelLayouts(comparison, laid.panels.length), query);
  const all = comparisonCharts(laid.panels, comparison, { locale: lang, width, height, shelf: diskShelf });
  const wanted = panel === undefined ? all : [all[panel - 1]];
  const built = wanted.filter((one) => one !== undefined);
  if (built.length === 0) throw new EmptyChartError("compare");
  const notes = [...laid.notes, ...told.map((one) => faultText(one, lang))];
  return { built, laid, notes, room: { width, height } };
}

function dataOf(
  ending: Ending,
  { comparison, query }: FileQuery,
  { built, laid, notes }: ReturnType<typeof drawn>,
) {
  const { lang = "en", rows, panel } = query;
  if (ending === "json") {
    return JSON.stringify(comparisonDocument(built, lang, panel !== undefined, rows, notes));
  }
  const shown = built.flatMap((one) => one.shown);
  const title = built.map(({ chart }) => chart.title).join("; ");
  const head = citationLines(title, shown, lang, comparison.asOf);
  return wideCsv(shown, lang, [...head, ...rulesOf(laid, lang, panel), ...notes]);
}

/** A preset has room for one panel: the one asked for, or the first. */
async function fileOf(ending: DrawnEnding, { comparison, query }: FileQuery, origin: string) {
  const { lang: locale = "en" } = query;
  const { laid, notes, room } = drawn({ comparison, query });
  const preset = presetOfQuery(query);
  const all = carriedPanels({ comparison, laid, locale, notes, origin }, query.panel ?? (preset && 1));
  return drawnFile(ending, all, { ...query, preset, room });
}

async function bodyOf(request: Request, ending: Ending, asked: FileQuery) {
  const { panel } = asked.query;
  const type = fileTypes[ending];
  const filename = `compare${panel === undefined ? "" : `.panel-${panel}`}.${ending}`;
  if (ending === "json") return { content: dataOf(ending, asked, drawn(asked)), type };
  if (ending === "csv") return { content: dataOf(ending, asked, drawn(asked)), type, filename };
  const content = await renderQueue.run(() => fileOf(ending, asked, siteOrigin(request)));
  return { content, type, filename };
}

function catalogueBody(search: URLSearchParams) {
  const { lang = "en", q, by = groupings[0], in: group } = readQuery(search, routes.catalogue.names);
  const found = searchSeries({ locale: lang, words: q, by, group });
  return { content: JSON.stringify(found), type: "application/json; charset=utf-8" };
}

/** Series as they are, for a browser that compares them with the reader's own. */
function seriesBody(search: URLSearchParams) {
  const ids = search.getAll("s");
  search.delete("s");
  const { asOf } = readQuery(search, routes.series.names);
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

/** Events in all languages, for a browser that draws a comparison itself. */
function eventsBody(search: URLSearchParams) {
  const asked = readQuery(search, routes.comparedEvents.names);
  return {
    content: JSON.stringify({ events: diskShelf.events(asked) }),
    type: "application/json; charset=utf-8",
  };
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { file } = await params;
    const search = new URL(request.url).searchParams;
    if (file === "catalogue.json") return answer(request, catalogueBody(search));
    if (file === "events.json") return answer(request, eventsBody(search));
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
    return answer(request, await bodyOf(request, ending, readComparisonQuery(search, names)));
  }, request);
}
