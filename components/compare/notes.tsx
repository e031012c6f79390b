/** What could not be shown as asked, and an earlier day of knowledge. */
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface NotesProps {
  locale: Locale;
  of: string;
  faults: string[];
  asOf: string | undefined;
}

const look = "mb-4 border-l-2 border-chn bg-wash px-3 py-2 text-sm break-words";

/** Series that only some other browser has. */
export function Elsewhere({ texts }: { texts: string[] }) {
  return [...new Set(texts)].map((text) => (
    <p key={text} role="note" className={look}>
      {text}
    </p>
  ));
}

export function Notes({ locale, of, faults, asOf }: NotesProps) {
  const t = translator(locale);
  const latest = new URLSearchParams(of);
  latest.delete("asOf");
  return (
    <>
      {[...new Set(faults)].map((detail) => (
        <p key={detail} role="note" className={look}>
          {detail}
        </p>
      ))}
      {asOf && (
        <p role="note" className={look}>
          {t("vintage.asOf", { date: formatPeriod(asOf, locale) })}{" "}
          <a data-change href={`/${locale}/compare?${latest}`} className="whitespace-nowrap font-semibold">
            {t("vintage.backToLatest")}
          </a>
        </p>
      )}
    </>
  );
}
