/** Zip archives whose bytes depend on their contents alone: sorted, deflated, without a clock. */
import { unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest day that a zip can tell; a real one would make each file differ from the last. */
const noDay = new Date(1980, 0, 1, 12);

export function writeZip(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    entries.map(([name, bytes]) => [name, [bytes, { mtime: noDay, level: isPacked(name) ? 0 : 6 }]]),
  );
  return new Uint8Array(zipSync(zippable));
}

/** The same archive without the day on which it was written. */
export function rezip(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  return writeZip(unzipSync(archive));
}

/** Office programs look for the list of types first. */
function order(name: string): number {
  return name === "[Content_Types].xml" ? 0 : 1;
}

function isPacked(name: string): boolean {
  return /\.(png|xlsx|pptx|pdf)$/.test(name);
}
