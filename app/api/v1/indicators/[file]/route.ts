/** `/api/v1/indicators/<slug>.json|.csv`: every series that the indicator's charts show. */
import { answer, catching, readFile, readQuery, routes } from "@/lib/api";
import { chartedSeries, citationLines, indicatorDocument, readyIndicator } from "@/lib/catalog";
import { longCsv } from "@/lib/render/csv";

interface Context {
  params: Promise<{ file: string }>;
}

const { names, endings } = routes.indicators;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { slug, ending } = readFile((await params).file, endings, false);
    const query = readQuery(new URL(request.url).searchParams, names);
    const { lang = "en", from, to, asOf } = query;
    const ready = readyIndicator(slug, asOf);
    const all = chartedSeries(ready, from, to);
    if (ending === "json") {
      const content = JSON.stringify(indicatorDocument(ready, all, lang));
      return answer(request, { content, type: "application/json; charset=utf-8" });
    }
    const head = citationLines(ready.definition.title[lang], all, lang, asOf);
    return answer(request, {
      content: longCsv(all, lang, head),
      type: "text/csv; charset=utf-8; header=present",
      filename: `${slug}.csv`,
    });
  }, request);
}
