/** One dataset asked of its publisher: conditionally where nothing may have changed, page by page to the end. */
import { createHash } from "node:crypto";
import type { AskedState } from "../../lib/model";
import type { Place, Reply, Request, Window } from "../../lib/sources/ask/asking";
import type { BoundAdapter } from "../../lib/sources/ask/interfaces";
import type { Door, Validators } from "../../lib/sources/retrieve";

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
  const first = requests[0];
  if (first !== undefined && allStand(requests, known)) {
    const probe = await standing(requests, known, door);
    if (probe) return undefined;
  }
  return everything(adapter, requests, place, door);
}

/** Conditions make sense only where the very same addresses were answered with validators the last time. */
function allStand(requests: Request[], known: Map<string, Validators>): boolean {
  return known.size > 0 && requests.every(({ url }) => known.get(url)?.etag ?? known.get(url)?.lastModified);
}

/** Asks for the pages of the last time too: a first page that stands says nothing of the second. */
async function standing(requests: Request[], known: Map<string, Validators>, door: Door): Promise<boolean> {
  const [template] = requests;
  if (template === undefined) return false;
  const asked = new Map(requests.map((one) => [one.url, one]));
  for (const [url, validators] of known) {
    const answer = await door.ask(asked.get(url) ?? { ...template, url }, validators);
    if (!answer.unchanged) return false;
  }
  return true;
}

async function everything(
  adapter: BoundAdapter,
  requests: Request[],
  place: Place,
  door: Door,
): Promise<Taken> {
  const taken: Taken = { replies: [], validators: [] };
  const take = async (request: Request) => {
    const answer = await door.ask(request);
    if (answer.unchanged)
      throw new Error(`${request.url}: the publisher says "not modified" without having been asked so.`);
    return { request, answer };
  };
  const add = ({ request, answer }: Awaited<ReturnType<typeof take>>) => {
    taken.replies.push(answer.reply);
    taken.validators.push({ url: request.url, ...answer.validators });
    if (answer.publisherDate !== undefined) taken.publisherDate = answer.publisherDate;
  };
  for (const one of await Promise.all(requests.map(take))) add(one);
  for (
    let more = adapter.next(taken.replies, place);
    more !== undefined;
    more = adapter.next(taken.replies, place)
  ) {
    if (taken.replies.length >= mostReplies) throw new Error(`${more.url}: more than ${mostReplies} pages.`);
    add(await take(more));
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
