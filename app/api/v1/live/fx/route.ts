/** `/api/v1/live/fx`: today's official rates as the bank states them, or the last known ones with their date. */
import { catching, fileTypes, readQuery, routes } from "@/lib/api";
import { knownRates, ratesText } from "@/lib/catalog";
import { askBank, isLive, latest } from "@/lib/live";
import { logger } from "@/lib/log";
import { metrics } from "@/lib/metrics";
import type { Locale } from "@/lib/model";

async function answered() {
  const rates = await askBank();
  metrics().liveAnsweredAt = Date.now();
  logger().info({ day: rates.day }, "the National Bank stated its rates");
  return rates;
}

const bank = latest(answered, (error) => {
  metrics().liveFailures.inc();
  logger().warn({ err: error }, "the National Bank was asked in vain");
});

/** `live`: the bank's newest answer; `kept`: an earlier one, since it cannot be reached; `data`: what the files hold. */
async function current(lang: Locale) {
  const stated = isLive() ? await bank() : undefined;
  const known = knownRates();
  if (stated && (!known || stated.value.day >= known.day)) {
    const ageSeconds = Math.round((Date.now() - stated.answeredAt) / 1000);
    const text = ratesText(stated.value, lang, Math.floor(ageSeconds / 60));
    const askedAt = new Date(stated.answeredAt).toISOString();
    return { state: stated.fresh ? "live" : "kept", ...stated.value, askedAt, ageSeconds, text };
  }
  if (!known) return { state: "none", rates: {}, text: "" };
  return { state: "data", ...known, text: ratesText(known, lang) };
}

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { lang = "en" } = readQuery(new URL(request.url).searchParams, routes.rates.names);
    const headers = {
      "Content-Type": fileTypes.json,
      "Cache-Control": "public, max-age=60",
      "Access-Control-Allow-Origin": "*",
    };
    return new Response(JSON.stringify(await current(lang)), { headers });
  }, request);
}
