/** The newest figures across all series; on a phone each takes two lines instead of a row. */
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export interface RecentRow {
  slug: string;
  chart: string;
  name: string;
  period: string;
  value: string;
  move: string;
  previousPeriod: string;
  publisher: string;
}

const columns = "sm:grid-cols-[8rem_minmax(0,1fr)_11rem_8.5rem_11rem]";

interface RecentTableProps {
  locale: Locale;
  rows: RecentRow[];
  asOf: string | undefined;
}

export function RecentTable({ locale, rows, asOf }: RecentTableProps) {
  const t = translator(locale);
  return (
    <div className="figures text-sm">
      <div
        aria-hidden="true"
        className={`hidden gap-x-4 border-b border-zero py-1.5 text-muted sm:grid ${columns}`}
      >
        <span>{t("table.period")}</span>
        <span>{t("indicator.chart")}</span>
        <span className="text-right">{t("table.value")}</span>
        <span className="text-right">{t("table.change")}</span>
        <span>{t("sources.publisher")}</span>
      </div>
      <ol>
        {rows.map((row) => (
          <li
            key={`${row.slug}.${row.chart}`}
            className={`grid grid-cols-[minmax(0,1fr)_fit-content(45%)] items-baseline gap-x-4 border-b border-grid py-1.5 ${columns}`}
          >
            <span className="order-2 text-muted sm:order-none">
              {formatPeriod(row.period, locale, "short")}
            </span>
            <a
              href={`/${locale}/indicators/${row.slug}${asOf ? `?asOf=${asOf}` : ""}#${row.chart}`}
              className="order-1 text-ink no-underline hover:underline sm:order-none"
            >
              {row.name}
            </a>
            <span className="order-1 text-right font-semibold sm:order-none sm:font-normal">{row.value}</span>
            <span
              className="order-3 text-right sm:order-none"
              title={t("overview.since", { period: formatPeriod(row.previousPeriod, locale, "short") })}
            >
              {row.move}
            </span>
            <span className="hidden text-muted sm:inline">{row.publisher}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
