/** A saved view: the name that the reader gave to an address of this site. */
import * as z from "zod/mini";
import { locales } from "../model/locales";

export const nameLimit = 120;
const addressLimit = 16_000;

/** A page of this site in one of its languages, and nothing else: a file from elsewhere must not lead elsewhere. */
export function isOwnAddress(address: string): boolean {
  const base = "http://site.invalid";
  if (!address.startsWith("/") || !URL.canParse(address, base)) return false;
  const { origin, pathname } = new URL(address, base);
  return origin === base && locales.some((locale) => locale === pathname.split("/")[1]);
}

export const SavedView = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(nameLimit)),
  address: z.string().check(z.maxLength(addressLimit), z.refine(isOwnAddress)),
  /** The moment at which it was saved. */
  saved: z.iso.datetime(),
});
export type SavedView = z.infer<typeof SavedView>;

/** Not `randomUUID`, which browsers keep from sites reached by plain http. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((n) => n.toString(16).padStart(2, "0")).join("");
}

export function newView(name: string, address: string): SavedView {
  return SavedView.parse({ id: newId(), name, address, saved: new Date().toISOString() });
}
