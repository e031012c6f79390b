/** `/api/v1/oembed?url=…`: what a page of ours looks like inside another, as oembed.com describes it. */
import {
  answer,
  catching,
  fileTypes,
  type PageOfUrl,
  pageOfUrl,
  readQuery,
  routes,
  siteOrigin,
} from "@/lib/api";
import { type Embedded, embeddedClaim, embeddedComparison, embeddedFigure, oembedOf } from "@/lib/export";

const { names } = routes.oembed;

function embedded(page: PageOfUrl, origin: string): Embedded {
  switch (page.kind) {
    case "comparison":
      return embeddedComparison({ ...page, origin });
    case "claim":
      return embeddedClaim({ ...page, origin });
    case "figure": {
      const { kind: _, theme: __, ...state } = page;
      return embeddedFigure({ ...state, origin });
    }
  }
}

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { url, maxwidth, maxheight } = readQuery(new URL(request.url).searchParams, names);
    const origin = siteOrigin(request);
    const page = pageOfUrl(url, origin);
    const told = oembedOf(embedded(page, origin), { origin, maxwidth, maxheight, theme: page.theme });
    return answer(request, { content: JSON.stringify(told), type: fileTypes.json });
  }, request);
}
