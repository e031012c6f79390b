/** The rates with which a page begins; undefined where the deployment asks nobody, or no rate is known. */
import { knownRates, ratesText } from "@/lib/catalog";
import { isLive } from "@/lib/live";
import type { Locale } from "@/lib/model";

export function liveInitial(locale: Locale): string | undefined {
  const known = isLive() ? knownRates() : undefined;
  return known && ratesText(known, locale);
}
