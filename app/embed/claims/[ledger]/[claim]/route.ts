/** `/embed/claims/<ledger>/<claim>`: the chart of a claim as a page for frames of other sites; live, or pinned by `asOf`. */
import { catching, readQuery, routes, siteOrigin } from "@/lib/api";
import { embeddedClaim } from "@/lib/export";
import { framed } from "../../../framed";

interface Context {
  params: Promise<{ ledger: string; claim: string }>;
}

const { names } = routes.claimFrame;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const query = readQuery(new URL(request.url).searchParams, names);
    const { lang: locale = "en", theme, ...state } = query;
    const { all } = embeddedClaim({ ...(await params), ...state, locale, origin: siteOrigin(request) });
    return framed(all, theme);
  }, request);
}
