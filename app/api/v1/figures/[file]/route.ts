/** `/api/v1/figures/<slug>.<chart>.json`: a figure ready to be laid out, for drilldowns. */
import { figureView } from "@/components/chart/figure-view";
import { answer, catching, pairOfQuery, readFile, readQuery, routes } from "@/lib/api";
import { chartSpec, comparesPair, definitionOf, figure, layouts, readyIndicator } from "@/lib/catalog";
import { EmptyChartError } from "@/lib/model";

interface Context {
  params: Promise<{ file: string }>;
}

const { names, endings } = routes.figures;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { slug, chart } = readFile((await params).file, endings);
    const { lang = "en", asOf, events, ...asked } = readQuery(new URL(request.url).searchParams, names);
    const { from, to, range, base } = asked;
    const id = chart ?? definitionOf(slug).charts[0]?.id ?? "";
    const spec = chartSpec(readyIndicator(slug, asOf), id);
    // What a mark hands on is a window or a pair, whichever the detail's own kind of chart has.
    const pair =
      pairOfQuery(asked) ?? (comparesPair(spec) && from && to ? ([from, to] as [string, string]) : undefined);
    const query = pair ? { a: pair[0], b: pair[1] } : { from, to, range, base };
    const shown = figure(slug, id, {
      locale: lang,
      asOf,
      events,
      pair,
      base,
      ...(!pair && { from, to, range }),
    });
    if (!shown) throw new EmptyChartError(`${slug}.${id}`);
    const view = figureView({ figure: shown, locale: lang, query, asOf, events, layouts });
    return answer(request, { content: JSON.stringify(view), type: "application/json; charset=utf-8" });
  }, request);
}
