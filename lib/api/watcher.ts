/** Who may read the metrics: nobody unless the deployment says so, and then maybe only one who knows a word. */
import { createHash, timingSafeEqual } from "node:crypto";
import { ProblemError } from "./problem";

/** Digests are of one length, and comparing them tells nothing by the time it takes. */
function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

type Environment = Record<string, string | undefined>;

/** Whether `/metrics` is there at all. */
export function isWatched(environment: Environment): boolean {
  return environment.STEPPE_METRICS === "1";
}

export function needsToken(environment: Environment): boolean {
  return Boolean(environment.STEPPE_METRICS_TOKEN);
}

/** Throws ProblemError: 404 unless `STEPPE_METRICS=1`, 401 where a token is set and another or none is sent. */
export function needWatcher(headers: Pick<Headers, "get">, environment: Environment): void {
  if (!isWatched(environment)) {
    const detail = 'There is no "/metrics" here.';
    throw new ProblemError({ status: 404, title: "No such page", detail });
  }
  const token = environment.STEPPE_METRICS_TOKEN;
  if (!token || same(headers.get("authorization") ?? "", `Bearer ${token}`)) return;
  throw new ProblemError({
    status: 401,
    title: "A token is needed",
    detail: 'Send the token of this deployment as "Authorization: Bearer <token>".',
    headers: { "WWW-Authenticate": "Bearer" },
  });
}
