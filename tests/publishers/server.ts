/** A real HTTP server on loopback that speaks as publishers do: pages, conditions, packing, and every mishap on request. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

export interface Said {
  body: string | Uint8Array;
  type: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Answers an address below the publisher's own prefix, or not at all. */
export type Publisher = (url: URL, request: IncomingMessage) => Said | undefined;

/** What goes wrong once, with the next request whose address matches. */
export interface Mishap {
  match: RegExp;
  status?: number;
  retryAfter?: string;
  delay?: number;
  /** Never answers. */
  hang?: boolean;
  /** The packed body stops in the middle, and says nothing of it. */
  cutGzip?: boolean;
  /** The connection breaks before the body that was announced is whole. */
  breakOff?: boolean;
  said?: Said;
  /** What the server says its clock shows. */
  date?: string;
}

export interface Publishers {
  /** The address of a publisher's door. */
  base(name: string): string;
  /** What was asked, in order: `GET /worldbank/country/… 200`. */
  log: string[];
  mishaps: Mishap[];
  /** False for a publisher that sends no ETag. */
  conditions: boolean;
  /** The largest number of requests that were under way at once. */
  most: number;
  close(): Promise<void>;
}

export async function startPublishers(publishers: Record<string, Publisher>): Promise<Publishers> {
  let underWay = 0;
  const open = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    state.most = Math.max(state.most, ++underWay);
    open.add(response);
    response.on("close", () => {
      open.delete(response);
      underWay--;
      state.log.push(`${request.method} ${decodeURIComponent(request.url ?? "")} ${response.statusCode}`);
    });
    await answer(request, response, publishers, state);
  });
  const state: Publishers = {
    base: (name) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`,
    log: [],
    mishaps: [],
    conditions: true,
    most: 0,
    close: () =>
      new Promise((done) => {
        for (const one of open) one.destroy();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return state;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  publishers: Record<string, Publisher>,
  state: Publishers,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://publisher");
  const mishap = takeMishap(decodeURIComponent(url.pathname + url.search), state);
  if (mishap?.delay !== undefined) await new Promise((done) => setTimeout(done, mishap.delay));
  if (mishap?.hang === true) return;
  if (mishap?.date !== undefined) {
    response.sendDate = false;
    response.setHeader("date", mishap.date);
  }
  if (mishap?.status !== undefined) {
    if (mishap.retryAfter !== undefined) response.setHeader("retry-after", mishap.retryAfter);
    response
      .writeHead(mishap.status, { "content-type": "text/html" })
      .end("<html><title>Sorry</title></html>");
    return;
  }
  const [, name = "", ...rest] = url.pathname.split("/");
  const own = new URL(`/${rest.join("/")}${url.search}`, "http://publisher");
  const said = mishap?.said ?? publishers[name]?.(own, request) ?? notFound;
  send(request, response, said, mishap, state.conditions);
}

function takeMishap(address: string, state: Publishers): Mishap | undefined {
  const index = state.mishaps.findIndex((one) => one.match.test(address));
  return index < 0 ? undefined : state.mishaps.splice(index, 1)[0];
}

const notFound: Said = { body: "<html><title>Not found</title></html>", type: "text/html", status: 404 };

function send(
  request: IncomingMessage,
  response: ServerResponse,
  said: Said,
  mishap: Mishap | undefined,
  conditions: boolean,
): void {
  const body = Buffer.from(said.body);
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  if (conditions && (said.status ?? 200) === 200) response.setHeader("etag", etag);
  if (conditions && request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  const packs = /\bgzip\b/.test(String(request.headers["accept-encoding"])) && mishap?.breakOff !== true;
  const sent = packs ? gzipSync(body) : body;
  response.writeHead(said.status ?? 200, {
    "content-type": said.type,
    ...(packs ? { "content-encoding": "gzip" } : {}),
    ...(mishap?.breakOff === true ? { "content-length": String(sent.length) } : {}),
    ...said.headers,
  });
  const half = sent.subarray(0, Math.floor(sent.length / 2));
  if (mishap?.breakOff === true) response.write(half, () => response.destroy());
  else response.end(mishap?.cutGzip === true ? half : sent);
}
