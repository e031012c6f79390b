/** Every answer of a handler is named, counted, timed and logged here. */
import { duringRequest, logger, requestIdHeader, requestIdOf } from "../log";
import { metrics } from "../metrics";
import { endingOf, routeName } from "./route-name";

/** Asked by machines every few seconds: told only to those who look closely. */
const quiet = ["/metrics", "/api/v1/health"];
const longestPath = 200;

/** The work is given the request's id, and the answer carries it in its header, never in a body that may be kept. */
export async function watched(
  request: Request,
  work: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  return duringRequest(requestId, async () => {
    const begun = performance.now();
    const reply = await work(requestId);
    reply.headers.set(requestIdHeader, requestId);
    note(request, reply.status, performance.now() - begun);
    return reply;
  });
}

/** Of the address neither query nor host, of the reader nothing. */
function note({ method, url }: Request, status: number, ms: number): void {
  const { pathname } = new URL(url);
  const labels = { method, route: routeName(pathname), ending: endingOf(pathname) };
  metrics().requests.inc({ ...labels, status: String(status) });
  metrics().duration.observe(labels, ms / 1000);
  const level = quiet.includes(labels.route) ? "debug" : status >= 500 ? "warn" : "info";
  const path = pathname.slice(0, longestPath);
  logger()[level]({ method, route: labels.route, path, status, ms: Math.round(ms) }, "answered");
}
