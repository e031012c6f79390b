/** `/api/v1/charts/<slug>[.<chart>].svg|.png|.json|.csv`: one chart in the state that the query asks for. */
import { answer, catching, type FileAddress, pairOfQuery, type Query, readFile, readQuery } from "@/lib/api";
import { chartDocument, citationLines, layouts, readyChart } from "@/lib/catalog";
import { renderPng, renderSvg, wideCsv } from "@/lib/render";

interface Context {
  params: Promise<{ file: string }>;
}

const endings = ["svg", "png", "json", "csv"] as const;
const names = [
  "lang",
  "theme",
  "from",
  "to",
  "range",
  "a",
  "b",
  "base",
  "asOf",
  "events",
  "width",
  "height",
  "scale",
  "rows",
] as const;

type ChartFile = FileAddress<(typeof endings)[number]>;
type ChartQuery = Query<(typeof names)[number]>;

/** Without a width an exported figure is as wide as a page's; with one its height keeps the proportion. */
function roomOf({ width = layouts.wide.width, height }: ChartQuery): { width: number; height: number } {
  const { wide, narrow, breakpoint } = layouts;
  const like = width >= breakpoint ? wide : narrow;
  return { width, height: height ?? Math.round((width * like.height) / like.width) };
}

async function bodyOf(file: ChartFile, query: ChartQuery) {
  const { lang = "en", theme = "light", scale = 2, rows } = query;
  const built = readyChart(file.slug, file.chart, {
    ...roomOf(query),
    locale: lang,
    from: query.from,
    to: query.to,
    range: query.range,
    pair: pairOfQuery(query),
    base: query.base,
    asOf: query.asOf,
    events: query.events,
  });
  const { chart, shown } = built;
  const filename = `${chart.id}.${file.ending}`;
  switch (file.ending) {
    case "json": {
      const content = JSON.stringify(chartDocument(built, lang, rows, query.asOf));
      return { content, type: "application/json; charset=utf-8" };
    }
    case "csv": {
      const head = citationLines(chart.title, shown, lang, query.asOf);
      return {
        content: wideCsv(shown, lang, head),
        type: "text/csv; charset=utf-8; header=present",
        filename,
      };
    }
    case "svg":
      return { content: renderSvg(chart, theme), type: "image/svg+xml; charset=utf-8", filename };
    case "png":
      return {
        content: await renderPng(renderSvg(chart, theme), scale),
        type: "image/png",
        filename,
      };
  }
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const file = readFile((await params).file, endings);
    const query = readQuery(new URL(request.url).searchParams, names);
    return answer(request, await bodyOf(file, query));
  }, request);
}
