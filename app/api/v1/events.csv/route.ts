/** `/api/v1/events.csv`: the ledger of dated events, one row an event. */
import { answer, catching, readQuery, routes } from "@/lib/api";
import { askedEvents, eventHead, eventRows } from "@/lib/catalog";
import { csvDocument } from "@/lib/render/csv";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const query = readQuery(new URL(request.url).searchParams, routes.events.names);
    const { lang = "en" } = query;
    return answer(request, {
      content: csvDocument(eventHead(lang), eventRows(askedEvents(query), lang)),
      type: "text/csv; charset=utf-8; header=present",
      filename: "events.csv",
    });
  }, request);
}
