/** What is noted of the server as a whole: that it begins, that data have changed, that a page failed. */
import { logger } from "./log";
import { metrics } from "./metrics";
import { reread } from "./store";

/** Ends the process with a sentence where the log cannot be kept as asked: before anybody is answered. */
export function beginWatching(): void {
  try {
    logger().info({ metrics: process.env.STEPPE_METRICS === "1" }, "the server begins");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  reread.subscribe((file) => {
    metrics().dataReread.inc();
    logger().info({ file }, "a data file has changed and was read anew");
  });
}

export interface FailedPage {
  requestId: unknown;
  /** The template of the address. */
  route: string;
  /** With the query, which is left out: it may name a reader's own series. */
  address: string;
}

/** The digest is what the reader sees beside the id of the request. */
export function tellFailure(error: unknown, { requestId, route, address }: FailedPage): void {
  metrics().pageErrors.inc({ route });
  const [path] = address.split("?");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  logger().error({ requestId, digest, route, path, err: error }, "a page could not be rendered");
}
