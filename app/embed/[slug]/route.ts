/** `/embed/<slug>?chart=…`: a figure alone as a page for frames of other sites; live, or pinned by `asOf`. */

import { randomUUID } from "node:crypto";
import { catching, pairOfQuery, readQuery, siteOrigin } from "@/lib/api";
import { carriedFigure, embedPage, embedPolicy } from "@/lib/export";

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
    const nonce = btoa(randomUUID());
    const page = embedPage(carriedFigure({ ...state, origin: siteOrigin(request) }), { theme, nonce });
    return new Response(page, {
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": embedPolicy(nonce),
        "Cache-Control": "private, max-age=300",
      },
    });
  }, request);
}
