/** What Next calls by itself: once when the server begins, and for every page that could not be rendered. */
import type { Instrumentation } from "next";

export async function register(): Promise<void> {
  // Next builds this file for a second kind of server too, which has neither disk nor log.
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("./lib/watch")).beginWatching();
}

export const onRequestError: Instrumentation.onRequestError = async (
  error,
  request,
  { routePath: route },
) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { tellFailure } = await import("./lib/watch");
    tellFailure(error, { requestId: request.headers["x-request-id"], route, address: request.path });
  }
};
