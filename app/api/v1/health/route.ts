/** `/api/v1/health`: 200 or 503 by the rules that the answer states, with the freshness of each dataset. */
import { catching, fileTypes, readQuery, routes } from "@/lib/api";
import { health } from "@/lib/catalog";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { dataset } = readQuery(new URL(request.url).searchParams, routes.health.names);
    const { status, document } = health(dataset);
    // Whoever watches wants to know how it is now.
    const headers = { "Content-Type": fileTypes.json, "Cache-Control": "no-store" };
    return new Response(`${JSON.stringify(document, null, 2)}\n`, { status, headers });
  }, request);
}
