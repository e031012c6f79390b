/** What a page costs to fetch: its HTML and the scripts that its HTML asks for, in KiB after gzip. */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

export const kibibytes = (bytes: Uint8Array) => gzipSync(bytes, { level: 6 }).length / 1024;

/** Scripts named in the HTML, less the one for browsers without modules, which no current browser fetches. */
export function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="\/_next\/([^"?]+)[^>]*>/g)];
  return [...new Set(tags.filter(([tag]) => !/\bnomodule\b/i.test(tag)).map(([, file]) => file ?? ""))];
}

export function scriptWeight(html: string): number {
  return scriptsOf(html).reduce((sum, file) => sum + kibibytes(readFileSync(`.next/${file}`)), 0);
}

/**
 * The empty page: Next's own page for an unknown address, built without our layout. It holds React and Next's
 * runtime and nothing of ours, so it moves with Next and not with us.
 */
export function emptyPageWeight(): number {
  const file = ".next/server/app/_not-found.html";
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build.`);
  return scriptWeight(readFileSync(file, "utf8"));
}
