/** Asking a publisher over HTTP, politely and suspiciously: few at once, with time-outs, limits, conditions and retries. */
import PQueue from "p-queue";
import { Agent, type Dispatcher, EnvHttpProxyAgent, request as send } from "undici";
import type { Reply, Request } from "../ask/asking";
import { type Patience, retryAfter, withAttempts } from "./attempts";
import { opened } from "./body";
import { conditionHeaders, one, type Validators, validatorsOf } from "./conditions";
import { RetrievalFault } from "./fault";

export type Asked =
  | { unchanged: true; publisherDate?: string }
  | { unchanged: false; reply: Reply; contentType?: string; validators?: Validators; publisherDate?: string };

export interface Door {
  /** `signal` calls back what has not begun yet, once it is in vain. */
  ask(request: Request, known?: Validators, signal?: AbortSignal): Promise<Asked>;
}

export interface Manners extends Patience {
  /** Requests under way at once, for this publisher. */
  atOnce: number;
  /** Milliseconds between the beginnings of two requests. */
  pause: number;
  /** Milliseconds for a whole reply, from the connection to the last byte. */
  timeout: number;
  /** Bytes, packed or unpacked. */
  sizeLimit: number;
}

export const politeManners: Omit<Manners, "atOnce" | "pause"> = {
  attempts: 4,
  firstWait: 1000,
  longestWait: 120_000,
  timeout: 60_000,
  sizeLimit: 64 * 1024 * 1024,
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  random: Math.random,
};

export const userAgent = "steppe-monitor (open-source statistics monitor)";
export const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * One publisher's door; `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are heeded. A publisher that could not be reached
 * after all attempts is not tried again for every further dataset of the run.
 */
export function network(manners: Manners): Door {
  const queue = new PQueue({
    concurrency: manners.atOnce,
    ...(manners.pause > 0 ? { interval: manners.pause, intervalCap: 1 } : {}),
  });
  const dispatcher = connections();
  let gone: RetrievalFault | undefined;
  const attempt = async (
    request: Request,
    known: Validators | undefined,
    signal: AbortSignal | undefined,
  ) => {
    const asked = await queue.add(() => {
      requireHope(request, gone, signal);
      return once(request, known, manners, dispatcher);
    });
    return asked as Asked;
  };
  return {
    async ask(request, known, signal) {
      try {
        return await withAttempts(() => attempt(request, known, signal), manners);
      } catch (error) {
        if (error instanceof RetrievalFault && error.kind === "unreachable") gone ??= error;
        throw error;
      }
    },
  };
}

function requireHope(
  { url }: Request,
  gone: RetrievalFault | undefined,
  signal: AbortSignal | undefined,
): void {
  if (gone !== undefined)
    throw new RetrievalFault("unreachable", url, `not asked, for ${gone.message}`, { cause: gone });
  if (signal?.aborted === true)
    throw new RetrievalFault("unreachable", url, "not asked: another request has failed.");
}

/** How connections are made here: over the proxy that the environment names, or straight. */
export function connections(): Dispatcher {
  return behindProxy() ? new EnvHttpProxyAgent() : new Agent();
}

function behindProxy(): boolean {
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = process.env;
  return Boolean(HTTP_PROXY ?? HTTPS_PROXY ?? http_proxy ?? https_proxy);
}

type Response = Awaited<ReturnType<typeof send>>;

async function once(
  request: Request,
  known: Validators | undefined,
  { timeout, sizeLimit }: Manners,
  dispatcher: Dispatcher,
): Promise<Asked> {
  const { url } = request;
  try {
    const response = await send(fullAddress(request), {
      dispatcher,
      maxRedirections: 5,
      signal: AbortSignal.timeout(timeout),
      headers: {
        "user-agent": userAgent,
        "accept-encoding": "gzip, deflate, br",
        ...request.headers,
        ...conditionHeaders(known),
      },
    });
    return await take(request, response, sizeLimit);
  } catch (cause) {
    if (cause instanceof RetrievalFault) throw cause;
    throw connectionFault(url, timeout, cause);
  }
}

/** The key is put in at the last moment, so that no message shows it. */
function fullAddress({ url, key }: Request): string {
  if (key === undefined) return url;
  const address = new URL(url);
  address.searchParams.set(key.parameter, key.value);
  return address.href;
}

async function take({ url, expect }: Request, response: Response, limit: number): Promise<Asked> {
  const { headers, statusCode, body } = response;
  const publisherDate = one(headers.date);
  const dated = publisherDate === undefined ? {} : { publisherDate };
  if (statusCode !== 200) {
    await body.dump();
    if (statusCode === 304) return { unchanged: true, ...dated };
    throw statusFault(url, response);
  }
  const bytes = await limited(url, body, limit);
  const contentType = one(headers["content-type"]);
  const wrapped = { url, bytes, contentType, contentEncoding: one(headers["content-encoding"]) };
  const validators = validatorsOf(headers);
  return {
    unchanged: false,
    reply: { url, ...opened(wrapped, expect, limit) },
    ...(contentType === undefined ? {} : { contentType }),
    ...(validators === undefined ? {} : { validators }),
    ...dated,
  };
}

async function limited(url: string, body: Response["body"], limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > limit) throw new RetrievalFault("too-large", url, `the reply is larger than ${limit} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function statusFault(url: string, { statusCode, headers }: Response): RetrievalFault {
  const waitMs = retryAfter(one(headers["retry-after"]), one(headers.date));
  return new RetrievalFault(
    "status",
    url,
    `the publisher answers with status ${statusCode}${meaning(statusCode)}.`,
    {
      passing: passingStatuses.has(statusCode),
      ...(waitMs === undefined ? {} : { waitMs }),
    },
  );
}

function meaning(status: number): string {
  if (status === 401 || status === 403) return " (refused: is the key missing, wrong or used up?)";
  if (status === 404) return " (not found: has the address of the table changed?)";
  if (status === 429) return " (too many requests)";
  return "";
}

export function connectionFault(url: string, timeout: number, cause: unknown): RetrievalFault {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "TimeoutError" || name === "HeadersTimeoutError" || name === "BodyTimeoutError") {
    const message = `no whole reply came within ${timeout / 1000} s.`;
    return new RetrievalFault("timeout", url, message, { passing: true, cause });
  }
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (
    /CONTENT_LENGTH_MISMATCH|SOCKET|ECONNRESET|ABORTED/.test(code) ||
    /terminated|aborted/.test(String(cause))
  ) {
    return new RetrievalFault("truncated", url, "the connection broke off.", { passing: true, cause });
  }
  const why = cause instanceof Error ? cause.message || code : String(cause);
  return new RetrievalFault("unreachable", url, `cannot be reached (${why}).`, { passing: true, cause });
}
