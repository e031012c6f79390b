/** The texts of what waits for an own series; all others come with what reads them. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { OpenerWords } from "./opener";

export function openerWords(locale: Locale): OpenerWords {
  const t = translator(locale);
  return {
    add: t("own.add"),
    lead: t("own.lead"),
    drop: t("own.drop"),
    pasted: t("own.pasted"),
    loading: t("chart.loading"),
    failed: t("chart.failed", { what: t("own.add") }),
    retry: t("chart.tryAgain"),
  };
}
