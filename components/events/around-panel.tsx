/** What the indicators said before and after an event: daily series by days, the others by their periods. */
import { translator } from "@/lib/i18n";
import type { AroundSeries, Locale } from "@/lib/model";
import { AroundTable } from "./around-table";

interface AroundPanelProps {
  locale: Locale;
  title: string;
  around: AroundSeries[];
}

export function AroundPanel({ locale, title, around }: AroundPanelProps) {
  const t = translator(locale);
  const groups = [
    { heading: t("events.daily"), all: around.filter(({ unit }) => unit === "days") },
    { heading: t("events.periodic"), all: around.filter(({ unit }) => unit === "periods") },
  ];
  return (
    <section aria-label={`${t("events.around")}: ${title}`} className="mt-3 border-l-4 border-kaz pl-4">
      {groups
        .filter(({ all }) => all.length > 0)
        .map(({ heading, all }) => (
          <AroundTable
            key={heading}
            locale={locale}
            caption={`${heading}: ${title}`}
            heading={heading}
            all={all}
          />
        ))}
      <p className="mt-2 max-w-text text-[0.8125rem] leading-5 text-muted">{t("events.rule")}</p>
      <p className="mt-1 max-w-text text-[0.8125rem] leading-5 text-muted">{t("events.change.note")}</p>
    </section>
  );
}
