/** `/api/v1/updates.atom`: new data and revisions as an Atom feed, of all indicators or of one. */
import { answer, catching, fileTypes, readQuery, routes, siteOrigin } from "@/lib/api";
import { definitionOf } from "@/lib/catalog";
import { updatesFeed } from "@/lib/export";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { lang = "en", indicator } = readQuery(new URL(request.url).searchParams, routes.updates.names);
    if (indicator !== undefined) definitionOf(indicator);
    const content = updatesFeed({ locale: lang, indicator, origin: siteOrigin(request) });
    return answer(request, { content, type: fileTypes.atom });
  }, request);
}
