/** A body as it came over the wire made into what was asked for, or refused: unpacked whole, its charset known, no error page. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Expected } from "../ask/asking";
import { charsetOf } from "./charset";
import { RetrievalFault } from "./fault";

const unpackers: Record<string, (bytes: Uint8Array, limit: number) => Uint8Array> = {
  gzip: (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  "x-gzip": (bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) => inflateSync(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength }),
};

export interface Wrapped {
  url: string;
  bytes: Uint8Array;
  contentType: string | undefined;
  contentEncoding: string | undefined;
}

/** Unpacks at once and strictly: a streaming decoder takes the half of a file that was cut off for the whole. */
export function unpacked({ url, bytes, contentEncoding }: Wrapped, limit: number): Uint8Array {
  let result = bytes;
  for (const name of (contentEncoding ?? "").split(",").reverse()) {
    const encoding = name.trim().toLowerCase();
    if (encoding === "" || encoding === "identity") continue;
    const unpack = unpackers[encoding];
    if (unpack === undefined) {
      throw new RetrievalFault("not-data", url, `the reply is packed as "${encoding}", which is not known.`);
    }
    try {
      result = unpack(result, limit);
    } catch (cause) {
      throw unpackingFault(url, encoding, limit, cause);
    }
  }
  return result;
}

function unpackingFault(url: string, encoding: string, limit: number, cause: unknown): RetrievalFault {
  const code = cause instanceof Error && "code" in cause ? cause.code : "";
  if (code === "ERR_BUFFER_TOO_LARGE") {
    return new RetrievalFault("too-large", url, `the reply unpacks to more than ${limit} bytes.`, { cause });
  }
  const message = `the ${encoding} reply breaks off or is damaged.`;
  return new RetrievalFault("truncated", url, message, { passing: true, cause });
}

/** Looks at the beginning of a body: an error page or a login page says with status 200 that it is none. */
export function requireKind(url: string, bytes: Uint8Array, expect: Expected): void {
  if (bytes.length === 0) throw new RetrievalFault("not-data", url, "the reply is empty.", { passing: true });
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  const page = /^(<!--.*?-->\s*)?<(!doctype\s+html|html|head|body)\b/is.test(start);
  if (expect === "html" ? page || start.startsWith("<") : !page && startsAs(expect, start)) return;
  const found = page ? `a web page${titleOf(bytes)}` : `"${printable(start.slice(0, 40))}…"`;
  throw new RetrievalFault("not-data", url, `${kindNames[expect]} was expected; the reply is ${found}.`);
}

const kindNames: Record<Expected, string> = {
  json: "JSON",
  xml: "XML",
  csv: "a table of text",
  workbook: "an Excel workbook",
  html: "a web page",
};

function startsAs(expect: Expected, start: string): boolean {
  if (expect === "json") return /^[[{]/.test(start);
  if (expect === "xml") return start.startsWith("<");
  if (expect === "workbook") return start.startsWith("PK") || start.startsWith("\u00d0\u00cf");
  return !start.startsWith("<");
}

/** The title of an error page often says what is the matter. */
function titleOf(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 8192));
  const title = /<title[^>]*>([^<]{1,120})/i.exec(text)?.[1]?.replace(/\s+/g, " ").trim();
  return title === undefined || title === "" ? "" : ` titled "${title}"`;
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?");
}

const textual = new Set<Expected>(["json", "xml", "csv", "html"]);

/** The body unpacked, of the kind that was asked for, and the charset in which it can be read. */
export function opened(
  wrapped: Wrapped,
  expect: Expected,
  limit: number,
): { bytes: Uint8Array; charset: string } {
  const bytes = unpacked(wrapped, limit);
  requireKind(wrapped.url, bytes, expect);
  const charset = textual.has(expect) ? charsetOf(wrapped.url, bytes, wrapped.contentType) : "binary";
  return { bytes, charset };
}
