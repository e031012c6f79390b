/** `/api/v1/live/fx`: today's official rates as the bank states them, or the last known ones with their date. */
import { catching, fileTypes, readQuery } from "@/lib/api";
import { knownRates, ratesText } from "@/lib/catalog";
import { askBank, isLive, latest } from "@/lib/live";
import type { Locale } from "@/lib/model";

const bank = latest(askBank, (error) => {
  console.warn(`The National Bank was asked in vain: ${error instanceof Error ? error.message : error}`);
});

/** `live`: the bank's newest answer; `kept`: an earlier one, since it cannot be reached; `data`: what the files hold. */
async function current(lang: Locale) {
  const answered = isLive() ? await bank() : undefined;
  const known = knownRates();
  if (answered && (!known || answered.value.day >= known.day)) {
    const ageSeconds = Math.round((Date.now() - answered.answeredAt) / 1000);
    const text = ratesText(answered.value, lang, Math.floor(ageSeconds / 60));
    const askedAt = new Date(answered.answeredAt).toISOString();
    return { state: answered.fresh ? "live" : "kept", ...answered.value, askedAt, ageSeconds, text };
  }
  if (!known) return { state: "none", rates: {}, text: "" };
  return { state: "data", ...known, text: ratesText(known, lang) };
}

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { lang = "en" } = readQuery(new URL(request.url).searchParams, ["lang"]);
    const headers = {
      "Content-Type": fileTypes.json,
      "Cache-Control": "public, max-age=60",
      "Access-Control-Allow-Origin": "*",
    };
    return new Response(JSON.stringify(await current(lang)), { headers });
  }, request);
}
