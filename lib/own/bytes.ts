/** Bytes of a file -> text, by its marks or by what its bytes can be; what is no text is named. */
import type { Encoding, Refusal } from "./reading";

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** No mark and no rule of the encoding proves it. */
  supposed: boolean;
}

const signatures: [number[], Refusal | "workbook"][] = [
  [[0x50, 0x4b, 0x03, 0x04], "workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0], "workbook"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x1f, 0x8b], "archive"],
  [[0x52, 0x61, 0x72, 0x21], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
];

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((one, i) => bytes[i] === one);

/** A workbook is to be read otherwise; everything else that is no text is refused. */
export function kindOf(bytes: Uint8Array): Refusal | "workbook" | "text" {
  return signatures.find(([signature]) => startsWith(bytes, signature))?.[1] ?? "text";
}

function marked(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : undefined;
}

const sampled = 8192;

/** Digits, separators and line ends of UTF-16 have a zero in every second byte, always in the same place. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, sampled);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 10;
  if (odd > enough && even * 20 < odd) return "utf-16le";
  return even > enough && odd * 20 < even ? "utf-16be" : undefined;
}

/** Chinese in GB 18030 comes in pairs whose first byte is mostly of the common signs; Russian letters do neither. */
function looksChinese(bytes: Uint8Array): boolean {
  let [run, pairs, common] = [0, 0, 0];
  for (const byte of bytes.subarray(0, 64 * sampled)) {
    if (byte >= 0x80 || run % 2 === 1) {
      if (run % 2 === 0) {
        pairs++;
        if (byte >= 0xb0 && byte <= 0xd7) common++;
      } else if (byte < 0x40) return false;
      run++;
    } else run = 0;
  }
  return pairs > 0 && common >= 0.6 * pairs;
}

function decode(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isControl = (code: number) => code < 9 || (code > 13 && code < 32);

function holdsControls(text: string): boolean {
  for (let i = 0; i < Math.min(text.length, sampled); i++) if (isControl(text.charCodeAt(i))) return true;
  return false;
}

/** `wanted` is the reader's own word on the encoding; undefined where the bytes are no text. */
export function decodeBytes(bytes: Uint8Array, wanted?: Encoding): Decoded | undefined {
  const sure = marked(bytes) ?? unmarkedUtf16(bytes);
  const attempt = (encoding: Encoding, supposed: boolean, fatal = false): Decoded | undefined => {
    const text = decode(bytes, encoding, fatal);
    return text === undefined || holdsControls(text) ? undefined : { text, encoding, supposed };
  };
  if (wanted) return attempt(wanted, true);
  if (sure) return attempt(sure, false);
  const utf8 = attempt("utf-8", false, true);
  if (utf8) return utf8;
  const chinese = looksChinese(bytes) ? attempt("gb18030", true, true) : undefined;
  return chinese ?? attempt("windows-1251", true);
}

/** Text that is some other format by its first sign. */
export function foreignText(text: string): Refusal | undefined {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start === "") return "empty";
  if (/^<(!doctype|html|\?xml|svg|table)/.test(start)) return "markup";
  return /^(\{\s*"|\[\s*[[{"]|\{\s*\})/.test(start) ? "json" : undefined;
}
