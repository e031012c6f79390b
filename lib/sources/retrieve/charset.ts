/** In which charset a body is written: as its header says, or its XML declaration, and only if the bytes bear it out. */
import { RetrievalFault } from "./fault";

/**
 * Bytes beyond ASCII that make valid UTF-8 are UTF-8 whatever is claimed: in an eight-bit charset they would be
 * sequences that no language writes. Everything else has to be readable in the charset claimed.
 */
export function charsetOf(url: string, bytes: Uint8Array, contentType: string | undefined): string {
  if (readable(bytes, "utf-8")) return "utf-8";
  const claims = [headerCharset(contentType), declaredCharset(bytes)].filter((one) => one !== undefined);
  for (const claim of claims) {
    if (claim !== "utf-8" && readable(bytes, claim)) return claim;
  }
  const said = claims.length === 0 ? "names no charset" : `says that it is ${claims.join(" or ")}`;
  throw new RetrievalFault("charset", url, `the reply ${said} and cannot be read so.`);
}

function readable(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function headerCharset(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? "")?.[1]?.toLowerCase();
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1]?.toLowerCase();
}
