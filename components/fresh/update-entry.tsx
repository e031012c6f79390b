/** One day of one dataset: what came in, and the largest revisions with their old and new values. */
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface Revision {
  series: string;
  period: string;
  old: string;
  new: string;
  change: string;
}

interface UpdateEntryProps {
  locale: Locale;
  id: string;
  day: string;
  publisher: string;
  title: string;
  summary: string;
  revisions: Revision[];
  more: number;
}

function Revisions({ locale, revisions, more }: Pick<UpdateEntryProps, "locale" | "revisions" | "more">) {
  const t = translator(locale);
  const columns = "grid-cols-[minmax(0,1fr)_auto] sm:grid-cols-[minmax(0,1fr)_6rem_10rem_10rem_6rem]";
  return (
    <details className="mt-1">
      <summary className="text-sm pointer-coarse:py-2">{t("updates.largest")}</summary>
      <ul className="figures mt-1 text-sm">
        {revisions.map((one) => (
          <li
            key={`${one.series} ${one.period} ${one.old} ${one.new}`}
            className={`grid gap-x-4 border-b border-grid py-1 ${columns}`}
          >
            <span>{one.series}</span>
            <span className="text-right sm:text-left">{one.period}</span>
            <span className="sm:text-right">
              {one.old} <span className="sm:hidden">→ {one.new}</span>
            </span>
            <span className="hidden text-right sm:inline">→ {one.new}</span>
            <span className="text-right font-semibold">{one.change}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-sm text-muted">{t("updates.more", { count: more })}</p>}
    </details>
  );
}

export function UpdateEntry({
  locale,
  id,
  day,
  publisher,
  title,
  summary,
  revisions,
  more,
}: UpdateEntryProps) {
  return (
    <li
      id={id}
      className="grid scroll-mt-4 gap-x-4 border-b border-grid py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <span className="figures text-sm text-muted">{formatPeriod(day, locale, "short")}</span>
      <div className="min-w-0">
        <span className="text-muted">{publisher}: </span>
        {title}
        <span className="block text-sm">{summary}</span>
        {revisions.length > 0 && <Revisions locale={locale} revisions={revisions} more={more} />}
      </div>
    </li>
  );
}
