/** `/embed/claims/<ledger>/<claim>`: the chart of a claim as a page for frames of other sites. */
import { catching, readQuery, siteOrigin } from "@/lib/api";
import { embeddedClaim } from "@/lib/export";
import { framed } from "../../../framed";

interface Context {
  params: Promise<{ ledger: string; claim: string }>;
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { lang: locale = "en", theme } = readQuery(new URL(request.url).searchParams, ["lang", "theme"]);
    return framed(embeddedClaim({ ...(await params), locale, origin: siteOrigin(request) }).all, theme);
  });
}
