/** The newest figures across all series. */
import Link from "next/link";
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export interface RecentRow {
  slug: string;
  chart: string;
  name: string;
  indicator: string;
  period: string;
  value: string;
  move: string;
  previousPeriod: string;
  publisher: string;
}

export function RecentTable({ locale, rows }: { locale: Locale; rows: RecentRow[] }) {
  const t = translator(locale);
  return (
    <table className="figures w-full text-sm">
      <caption className="sr-only">{t("overview.recent")}</caption>
      <thead className="text-left text-muted">
        <tr className="border-b border-zero">
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {t("table.period")}
          </th>
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {t("nav.indicators")}
          </th>
          <th scope="col" className="py-1.5 pr-4 text-right font-normal">
            {t("table.value")}
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            {t("table.change")}
          </th>
          <th scope="col" className="hidden py-1.5 pl-6 font-normal sm:table-cell">
            {t("sources.publisher")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.slug}.${row.chart}.${row.name}`} className="border-b border-grid align-baseline">
            <td className="whitespace-nowrap py-1.5 pr-4 text-muted">
              {formatPeriod(row.period, locale, "short")}
            </td>
            <td className="py-1.5 pr-4">
              <Link
                href={`/${locale}/indicators/${row.slug}#${row.chart}`}
                className="text-ink no-underline hover:underline"
              >
                {row.name}
              </Link>
            </td>
            <td className="py-1.5 pr-4 text-right sm:whitespace-nowrap">{row.value}</td>
            <td className="whitespace-nowrap py-1.5 text-right">{row.move}</td>
            <td className="hidden py-1.5 pl-6 text-muted sm:table-cell">{row.publisher}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
