/** A recorded reply as an adapter gets it. */
import { readFileSync } from "node:fs";
import type { Expected, Reply } from "@/lib/sources/ask/asking";
import { opened } from "@/lib/sources/retrieve/body";

const root = "tests/fixtures/sources/replies";

export function recordedReply(file: string, url: string, expect: Expected, contentType?: string): Reply {
  return replyOf(readFileSync(`${root}/${file}`), url, expect, contentType);
}

export function replyOf(
  body: string | Uint8Array,
  url: string,
  expect: Expected,
  contentType?: string,
): Reply {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return { url, ...opened({ url, bytes, contentType, contentEncoding: undefined }, expect, 1e8) };
}
