/** What the reader must know of this view: parts of the address that were not understood, and an earlier day chosen. */
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface PageNotesProps {
  locale: Locale;
  faults: string[];
  asOf?: string | undefined;
  /** The same view on the newest figures. */
  latest?: string;
}

export function PageNotes({ locale, faults, asOf, latest }: PageNotesProps) {
  const t = translator(locale);
  const look = "mb-4 border-l-2 border-chn bg-wash px-3 py-2 text-sm";
  return (
    <>
      {faults.map((detail) => (
        <p key={detail} role="note" className={look}>
          {t("page.badParameter", { detail })}
        </p>
      ))}
      {asOf && (
        <p role="note" className={look}>
          {t("vintage.asOf", { date: formatPeriod(asOf, locale) })}{" "}
          <a href={latest} className="whitespace-nowrap font-semibold">
            {t("vintage.backToLatest")}
          </a>
        </p>
      )}
    </>
  );
}
