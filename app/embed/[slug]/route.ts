/** `/embed/<slug>?chart=…`: a figure alone as a page for frames of other sites; live, or pinned by `asOf`. */
import { catching, pairOfQuery, readQuery, siteOrigin } from "@/lib/api";
import { carriedFigure } from "@/lib/export";
import { framed } from "../framed";

interface Context {
  params: Promise<{ slug: string }>;
}

const names = ["chart", "lang", "theme", "from", "to", "range", "a", "b", "base", "asOf"] as const;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { slug } = await params;
    const query = readQuery(new URL(request.url).searchParams, names);
    const { lang: locale = "en", theme, chart, from, to, range, base, asOf } = query;
    const state = { slug, chart, locale, from, to, range, base, asOf, pair: pairOfQuery(query) };
    return framed([carriedFigure({ ...state, origin: siteOrigin(request) })], theme);
  }, request);
}
