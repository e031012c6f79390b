/** Alerts on the overview: what they are, rules to begin with, and the place where the browser puts the reader's own. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { AlertsPlace } from "./alerts-place";
import { Suggestions } from "./suggestions";

interface AlertsSectionProps {
  locale: Locale;
  suggested: { rule: string; title: string }[];
}

/** One line at the top, of one height whatever it says. */
export function AlertsLine({ locale }: { locale: Locale }) {
  return (
    <p
      id="alerts-flag"
      className="h-7 truncate pb-2 text-sm noscript:hidden"
      // No part of the page's tree: what the browser knows takes its place.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a text of the dictionary
      dangerouslySetInnerHTML={{
        __html: `<a href="#alerts">${translator(locale)("alerts.flag.none")}</a>`,
      }}
    />
  );
}

export function AlertsSection({ locale, suggested }: AlertsSectionProps) {
  const t = translator(locale);
  const example = "/api/v1/alerts?rule=tenge/usd-kzt~moves:3%25:5";
  return (
    // The page's last: what comes later moves nothing that is read.
    <section id="alerts" className="scroll-mt-4 pt-10">
      <h2 className="text-lg font-semibold">{t("alerts.title")}</h2>
      <p className="max-w-text pb-3 text-sm text-muted">{t("alerts.lead")}</p>
      <noscript>
        <p className="max-w-text border-l-2 border-chn bg-wash px-3 py-2 text-sm">
          {t("alerts.noscript")} <a href={`${example}&lang=${locale}`}>{example}</a>
        </p>
      </noscript>
      <AlertsPlace locale={locale}>
        <Suggestions
          suggested={suggested}
          words={{ suggested: t("alerts.suggested"), add: t("alerts.add") }}
        />
      </AlertsPlace>
    </section>
  );
}
