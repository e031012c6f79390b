/** What it is to ask a publisher: pure requests out, replies in, readings out; `lib/sources/retrieve` carries them. */
import type { z } from "zod";
import type { Period } from "../../model";
import type { Reading } from "../adapter";

export type Expected = "json" | "xml" | "csv" | "workbook" | "html";

export interface Request {
  url: string;
  /** What the body should be; an error page in its place is noticed at the door. */
  expect: Expected;
  headers?: Record<string, string>;
  /** A key that belongs into the address; kept apart so that no message and no file ever shows it. */
  key?: { parameter: string; value: string };
}

/** A body as it came, unpacked, with the charset that was found for it. */
export interface Reply {
  /** The address, without any key, to name the place of an error. */
  url: string;
  bytes: Uint8Array;
  charset: string;
}

/** What is asked for: everything from `since` to `until`, both included; `since` is undefined for all there is. */
export interface Window {
  since: Period | undefined;
  /** The last day of which a value may speak. */
  until: string;
}

export interface Place {
  base: string;
  key: string | undefined;
}

/** A unit in the publisher's own words, for one series or all; compared with what the definition expects. */
export interface Answer {
  readings: Reading[];
  /** What the publisher calls this state of the table, e.g. `WDI, 13 July 2026`. */
  edition: string;
  /** Units as the reply states them, where it does. */
  units?: string[];
  /** The address a reader can open, where it is not that of the dataset. */
  url?: string;
}

export interface Adapter<Ask> {
  /** The shape of `renewal.ask`. */
  ask: z.ZodType<Ask>;
  /** The first requests; an empty list where there is nothing to ask. */
  requests(ask: Ask, window: Window, place: Place): Request[];
  /** The request that a reply leads to: its next page, or the file that a page links to. */
  next?(ask: Ask, replies: readonly Reply[], place: Place): Request | undefined;
  /** All replies in the order asked; throws an Error that names the place where the shape is wrong. */
  parse(ask: Ask, replies: readonly Reply[], window: Window): Answer;
}
