/** Replies kept in a folder: written while asking, answered from where there is no network. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Day } from "../../model";
import type { Request } from "../ask/asking";
import { opened } from "./body";
import { RetrievalFault } from "./fault";
import type { Door } from "./network";

export const Recorded = z.strictObject({
  /** The day on which the publishers were asked. */
  asked: Day,
  replies: z.array(
    z.strictObject({ url: z.url(), file: z.string().regex(/^[\w.-]+$/), contentType: z.string().optional() }),
  ),
});
export type Recorded = z.infer<typeof Recorded>;

const register = "replies.json";
const sizeLimit = 256 * 1024 * 1024;

export function readRecorded(root: string): Recorded {
  const path = join(root, register);
  if (!existsSync(path)) throw new Error(`${path}: there is no such file; --record writes one.`);
  return Recorded.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** Answers from a folder that `recording` has filled; an address that was not asked then is a fault. */
export function recorded(root: string): Door {
  const byAddress = new Map(readRecorded(root).replies.map((one) => [sameAddress(one.url), one]));
  return {
    async ask({ url, expect }: Request) {
      const found = byAddress.get(sameAddress(url));
      if (found === undefined) {
        throw new RetrievalFault("unrecorded", url, `there is no reply to this address in ${root}.`);
      }
      const { contentType, file } = found;
      const bytes = readFileSync(join(root, file));
      const reply = {
        url,
        ...opened({ url, bytes, contentType, contentEncoding: undefined }, expect, sizeLimit),
      };
      return { unchanged: false, reply };
    },
  };
}

/** A door that keeps every reply that passes through it, with the addresses but never with a key. */
export function recording(door: Door, root: string, asked: string): Door {
  mkdirSync(root, { recursive: true });
  const kept: Recorded = existsSync(join(root, register))
    ? { ...readRecorded(root), asked }
    : { asked, replies: [] };
  return {
    async ask(request, _, signal) {
      const answer = await door.ask(request, undefined, signal);
      if (answer.unchanged) return answer;
      const { url } = request;
      const file = `${createHash("sha256").update(sameAddress(url)).digest("hex").slice(0, 16)}.${request.expect}`;
      writeFileSync(join(root, file), answer.reply.bytes);
      const entry = {
        url,
        file,
        ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
      };
      kept.replies = [...kept.replies.filter((one) => one.url !== url), entry];
      writeFileSync(join(root, register), `${JSON.stringify(kept, null, 2)}\n`);
      return answer;
    },
  };
}

/** The order of parameters means nothing to a publisher. */
export function sameAddress(url: string): string {
  const address = new URL(url);
  address.searchParams.sort();
  return address.href;
}
