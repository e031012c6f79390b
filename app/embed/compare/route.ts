/** `/embed/compare?s=…`: a comparison, or one `panel` of it, as a page for frames of other sites; live, or pinned by `asOf`. */
import { catching, readComparisonQuery, routes, siteOrigin } from "@/lib/api";
import { embeddedComparison } from "@/lib/export";
import { framed } from "../framed";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { searchParams } = new URL(request.url);
    const { comparison, query } = readComparisonQuery(searchParams, routes.comparisonFrame.names);
    const { lang: locale = "en", theme, panel } = query;
    return framed(embeddedComparison({ locale, origin: siteOrigin(request), comparison, panel }).all, theme);
  }, request);
}
