/** Conditional requests: what a publisher said of the state of a reply, handed back to ask whether it still stands. */
import { z } from "zod";

export const Validators = z.strictObject({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});
export type Validators = z.infer<typeof Validators>;

type Headers = Record<string, string | string[] | undefined>;

export function validatorsOf(headers: Headers): Validators | undefined {
  const etag = one(headers.etag);
  const lastModified = one(headers["last-modified"]);
  if (etag === undefined && lastModified === undefined) return undefined;
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

export function conditionHeaders(validators: Validators | undefined): Record<string, string> {
  const { etag, lastModified } = validators ?? {};
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
