/** `/embed/<slug>?chart=…`: a figure alone as a page for frames of other sites; live, or pinned by `asOf`. */
import { catching, pairOfQuery, readQuery, routes, siteOrigin } from "@/lib/api";
import { carriedFigure } from "@/lib/export";
import { framed } from "../framed";

interface Context {
  params: Promise<{ slug: string }>;
}

const { names } = routes.frame;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { slug } = await params;
    const query = readQuery(new URL(request.url).searchParams, names);
    const { lang: locale = "en", theme, chart, from, to, range, base, asOf, events } = query;
    const state = { slug, chart, locale, from, to, range, base, asOf, events, pair: pairOfQuery(query) };
    return framed([carriedFigure({ ...state, origin: siteOrigin(request) })], theme);
  }, request);
}
