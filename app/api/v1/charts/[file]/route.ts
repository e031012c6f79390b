/** `/api/v1/charts/<slug>[.<chart>].<ending>`: one chart in the state that the query asks for, as any kind of file. */
import {
  answer,
  catching,
  type FileAddress,
  fileTypes,
  pairOfQuery,
  presetOfQuery,
  type Query,
  readFile,
  readQuery,
  renderQueue,
  routes,
  siteOrigin,
} from "@/lib/api";
import { chartDocument, citationLines, layouts, readyChart, roomIn } from "@/lib/catalog";
import { carriedFigure, drawnFile } from "@/lib/export";
import { wideCsv } from "@/lib/render";

interface Context {
  params: Promise<{ file: string }>;
}

const { endings, names } = routes.charts;

type ChartFile = FileAddress<(typeof endings)[number]>;
type ChartQuery = Query<(typeof names)[number]>;

function stateOf(query: ChartQuery) {
  const { lang: locale = "en", from, to, range, base, asOf, events } = query;
  return { locale, from, to, range, base, asOf, events, pair: pairOfQuery(query) };
}

/** What programs read is quick; it waits for no drawing. */
function dataOf(file: ChartFile, query: ChartQuery): string {
  const { lang = "en", asOf, rows } = query;
  const built = readyChart(file.slug, file.chart, { ...roomIn(layouts, query), ...stateOf(query) });
  if (file.ending === "json") return JSON.stringify(chartDocument(built, lang, rows, asOf));
  return wideCsv(built.shown, lang, citationLines(built.chart.title, built.shown, lang, asOf));
}

async function bodyOf(request: Request, file: ChartFile, query: ChartQuery) {
  const { ending } = file;
  const type = fileTypes[ending];
  if (ending === "json") return { content: dataOf(file, query), type };
  const carried = carriedFigure({ ...file, ...stateOf(query), origin: siteOrigin(request) });
  const filename = `${carried.id}.${ending}`;
  if (ending === "csv") return { content: dataOf(file, query), type, filename };
  const look = { ...query, preset: presetOfQuery(query), room: roomIn(layouts, query) };
  return { content: await renderQueue.run(() => drawnFile(ending, [carried], look)), type, filename };
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const file = readFile((await params).file, endings);
    const query = readQuery(new URL(request.url).searchParams, names);
    return answer(request, await bodyOf(request, file, query));
  }, request);
}
