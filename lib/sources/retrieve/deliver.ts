/** A message handed to an address that a deployment names: with a time-out, and again later where that may help. */
import { request as send } from "undici";
import { type Patience, retryAfter, withAttempts } from "./attempts";
import { one } from "./conditions";
import { RetrievalFault } from "./fault";
import { connectionFault, connections, passingStatuses, userAgent } from "./network";

export interface Message {
  url: string;
  /** JSON text. */
  body: string;
  headers: Record<string, string>;
}

/** Resolves once the receiver has answered with 2xx; a RetrievalFault otherwise. `timeout` in milliseconds. */
export async function deliver(message: Message, patience: Patience & { timeout: number }): Promise<void> {
  const dispatcher = connections();
  // The path of such an address is often its secret, and faults end in logs.
  const shown = `${new URL(message.url).origin}/…`;
  const attempt = async () => {
    const { statusCode, headers, body } = await send(message.url, {
      dispatcher,
      method: "POST",
      body: message.body,
      signal: AbortSignal.timeout(patience.timeout),
      headers: { "user-agent": userAgent, "content-type": "application/json", ...message.headers },
    }).catch((cause: unknown) => {
      throw connectionFault(shown, patience.timeout, cause);
    });
    await body.dump();
    if (statusCode >= 200 && statusCode < 300) return;
    const waitMs = retryAfter(one(headers["retry-after"]), one(headers.date));
    throw new RetrievalFault("status", shown, `the receiver answers with status ${statusCode}.`, {
      passing: passingStatuses.has(statusCode),
      ...(waitMs === undefined ? {} : { waitMs }),
    });
  };
  try {
    await withAttempts(attempt, patience);
  } finally {
    await dispatcher.close();
  }
}
