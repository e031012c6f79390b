/** `/api/v1/events.json`: the ledger of dated events. */
import { answer, catching, readQuery, routes } from "@/lib/api";
import { askedEvents, eventsDocument } from "@/lib/catalog";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const query = readQuery(new URL(request.url).searchParams, routes.events.names);
    const content = JSON.stringify(eventsDocument(askedEvents(query), query.lang ?? "en"));
    return answer(request, { content, type: "application/json; charset=utf-8" });
  }, request);
}
