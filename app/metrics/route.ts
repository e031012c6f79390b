/** `/metrics`: what was counted and how things stand, for Prometheus, where the deployment lets it be read. */
import { catching, needWatcher, readQuery, renderQueue, routes } from "@/lib/api";
import { dataStanding } from "@/lib/catalog";
import { exposition, expositionType } from "@/lib/metrics";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    needWatcher(request.headers, process.env);
    readQuery(new URL(request.url).searchParams, routes.metrics.names);
    const text = await exposition({ renders: renderQueue.load, ...dataStanding() });
    return new Response(text, {
      headers: { "Content-Type": expositionType(), "Cache-Control": "no-store" },
    });
  }, request);
}
