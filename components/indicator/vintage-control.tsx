/** "As known on …": the days on which something became known, any other day, and what was revised. Plain forms. */
import { formatList, formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export interface VintageChoice {
  days: { day: string; publishers: string[]; fresh: number; revised: number }[];
  values: number;
  revised: number;
  /** Names of datasets that are held in one edition only. */
  once: string[];
  cutOff: boolean;
  /** Charts that lay first and latest releases side by side. */
  charts: { href: string; title: string }[];
}

interface VintageControlProps {
  locale: Locale;
  choice: VintageChoice;
  asOf: string | undefined;
  /** What else the address says; it stays. */
  kept: [name: string, value: string][];
}

const field = "border border-line bg-ground px-2 py-1";

function Facts({ locale, choice }: Pick<VintageControlProps, "locale" | "choice">) {
  const t = translator(locale);
  const { values, revised, once, cutOff, charts, days } = choice;
  const facts = [
    ...(days.length > 0 ? [t("vintage.revised", { values, revised })] : []),
    ...(cutOff ? [t("vintage.cutOff")] : []),
    ...(once.length > 0 ? [t("vintage.once", { list: once.join(locale === "zh" ? "；" : "; ") })] : []),
  ];
  return (
    <>
      {charts.length > 0 && (
        <p>
          {t("vintage.sideBySide")}{" "}
          {charts.map(({ href, title }, index) => (
            <span key={href}>
              {index > 0 && " · "}
              <a href={href}>{title}</a>
            </span>
          ))}
        </p>
      )}
      {facts.map((fact) => (
        <p key={fact} className="text-muted">
          {fact}
        </p>
      ))}
    </>
  );
}

export function VintageControl({ locale, choice, asOf, kept }: VintageControlProps) {
  const t = translator(locale);
  const { days, cutOff } = choice;
  if (days.length === 0 && !cutOff) {
    return <p className="mb-4 max-w-text text-sm text-muted">{t("vintage.single")}</p>;
  }
  const hidden = kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  const submit = (
    <button type="submit" className={`${field} font-semibold`}>
      {t("chart.show")}
    </button>
  );
  // Newest first: the state that the day asked for shows is the first one not after it.
  const chosen = days.find(({ day }) => asOf !== undefined && day <= asOf) ?? days[0];
  return (
    <details className="mb-4 text-sm print:hidden" data-vintages="">
      <summary className="py-1 font-semibold">{t("vintage.heading")}</summary>
      <div className="grid max-w-text grid-cols-[minmax(0,1fr)] gap-3 pb-2 pt-1">
        {days.length > 0 && (
          <form method="get" className="flex flex-wrap items-end gap-2">
            {hidden}
            <label className="grid min-w-0 max-w-full grid-cols-[minmax(0,max-content)] gap-1">
              <span className="text-muted">{t("vintage.listed")}</span>
              <select name="asOf" defaultValue={chosen?.day} className={`${field} max-w-full`}>
                {days.map(({ day, publishers, fresh, revised }) => (
                  <option key={day} value={day}>
                    {t("vintage.news", {
                      date: formatPeriod(day, locale, "short"),
                      publishers: formatList(publishers, locale),
                      fresh,
                      revised,
                    })}
                  </option>
                ))}
              </select>
            </label>
            {submit}
          </form>
        )}
        <form method="get" className="flex flex-wrap items-end gap-2">
          {hidden}
          <label className="grid gap-1">
            <span className="text-muted">{t("vintage.anyDay")}</span>
            <input type="date" name="asOf" required defaultValue={asOf} className={field} />
          </label>
          {submit}
        </form>
        <Facts locale={locale} choice={choice} />
      </div>
    </details>
  );
}
