/** One dataset asked of its publisher: conditionally where nothing may have changed, page by page to the end. */
import { createHash } from "node:crypto";
import type { AskedState } from "../../lib/model";
import type { Place, Reply, Request, Window } from "../../lib/sources/ask/asking";
import type { BoundAdapter } from "../../lib/sources/ask/interfaces";
import { type Asked, type Door, RetrievalFault, type Validators } from "../../lib/sources/retrieve";

export interface Taken {
  replies: Reply[];
  validators: NonNullable<AskedState["replies"]>;
  publisherDate?: string;
}

/** Far beyond any table here; a publisher that always names one more page is not followed for ever. */
const mostReplies = 500;

/** All replies, or undefined where every one of the last time still stands. */
export async function askAll(
  adapter: BoundAdapter,
  window: Window,
  place: Place,
  door: Door,
  before: AskedState | undefined,
): Promise<Taken | undefined> {
  const requests = adapter.requests(window, place);
  const known = new Map((before?.replies ?? []).map(({ url, ...rest }) => [url, rest]));
  const fresh = new Map<string, Changed>();
  if (allStand(requests, known) && (await standing(requests, known, door, fresh))) return undefined;
  return everything(adapter, requests, place, door, fresh);
}

type Changed = Extract<Asked, { unchanged: false }>;

/** Conditions make sense only where the very same addresses were answered with validators the last time. */
function allStand(requests: Request[], known: Map<string, Validators>): boolean {
  return (
    known.size > 0 &&
    requests.length > 0 &&
    requests.every(({ url }) => known.get(url)?.etag ?? known.get(url)?.lastModified)
  );
}

/**
 * Asks for the pages of the last time too: a first page that stands says nothing of the second. The first one that has
 * changed ends it; it is kept in `fresh`, so that it need not be asked for twice.
 */
async function standing(
  requests: Request[],
  known: Map<string, Validators>,
  door: Door,
  fresh: Map<string, Changed>,
): Promise<boolean> {
  const asked = new Map(requests.map((one) => [one.url, one]));
  for (const [url, validators] of known) {
    const request = asked.get(url);
    const answer = await stillStands(request ?? { ...(requests[0] as Request), url }, validators, door);
    if (answer?.unchanged === true) continue;
    if (request !== undefined && answer !== undefined) fresh.set(url, answer);
    return false;
  }
  return true;
}

/** A page that another one led to may be of another kind than the first: that it came at all says that it has changed. */
async function stillStands(request: Request, validators: Validators, door: Door): Promise<Asked | undefined> {
  try {
    return await door.ask(request, validators);
  } catch (error) {
    if (error instanceof RetrievalFault && error.kind === "not-data") return undefined;
    throw error;
  }
}

async function everything(
  adapter: BoundAdapter,
  requests: Request[],
  place: Place,
  door: Door,
  fresh: Map<string, Changed>,
): Promise<Taken> {
  const taken: Taken = { replies: [], validators: [] };
  const rest = new AbortController();
  const take = async (request: Request): Promise<[Request, Changed]> => {
    const answer = fresh.get(request.url) ?? (await door.ask(request, undefined, rest.signal));
    if (!answer.unchanged) return [request, answer];
    throw new Error(`${request.url}: the publisher says "not modified" without having been asked so.`);
  };
  const add = ([{ url }, { reply, validators, publisherDate }]: [Request, Changed]) => {
    taken.replies.push(reply);
    taken.validators.push({ url, ...validators });
    if (publisherDate !== undefined) taken.publisherDate = publisherDate;
  };
  const all = Promise.all(requests.map(take)).catch((error: unknown) => {
    rest.abort();
    throw error;
  });
  for (const one of await all) add(one);
  for (let more = adapter.next(taken.replies, place); more !== undefined; ) {
    if (taken.replies.length >= mostReplies) throw new Error(`${more.url}: more than ${mostReplies} pages.`);
    add(await take(more));
    more = adapter.next(taken.replies, place);
  }
  return taken;
}

/** What was read, for the record: a body each, or one sum over many. */
export function filesOf(replies: readonly Reply[]): { path: string; sha256: string }[] {
  const each = replies.map(({ url, bytes }) => ({ path: pathOf(url), sha256: sum(bytes) }));
  if (each.length <= 4) return each;
  const sha256 = sum(Buffer.from(each.map((one) => one.sha256).join("\n")));
  return [{ path: `${pathOf(replies[0]?.url ?? "")} and ${each.length - 1} more replies`, sha256 }];
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function sum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
