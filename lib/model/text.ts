/** Text in the four languages of the product; a text that lacks one of them is an error, not a fallback. */
import { z } from "zod";
import { locales } from "./locales";

export { locales };
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

const filled = z.string().trim().min(1);
export const LocalText = z.strictObject({ en: filled, zh: filled, ru: filled, kk: filled });
export type LocalText = z.infer<typeof LocalText>;
