/** `/api/v1/oembed?url=…`: what a page of ours looks like inside another, as oembed.com describes it. */
import { answer, catching, fileTypes, pageOfUrl, readQuery, siteOrigin } from "@/lib/api";
import { oembedOf } from "@/lib/export";

const names = ["url", "format", "maxwidth", "maxheight"] as const;

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const query = readQuery(new URL(request.url).searchParams, names);
    const origin = siteOrigin(request);
    const page = pageOfUrl(query.url, origin);
    const { maxwidth, maxheight } = query;
    const content = JSON.stringify(oembedOf(page, { origin, maxwidth, maxheight }));
    return answer(request, { content, type: fileTypes.json });
  }, request);
}
