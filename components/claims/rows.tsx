/** Claims a row each: what is claimed and where, what is printed, what the data give, the verdict. */
import { translator } from "@/lib/i18n";
import type { ClaimRow, Locale } from "@/lib/model";
import { Verdict } from "./verdict";

const columns = "sm:grid-cols-[minmax(0,1fr)_9.5rem_9.5rem_11rem] sm:gap-x-5";

function Heads({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div aria-hidden="true" className={`hidden pb-1 text-sm text-muted sm:grid ${columns}`}>
      <span>{t("claims.column.claim")}</span>
      <span className="text-right">{t("claims.column.printed")}</span>
      <span className="text-right">{t("claims.column.now")}</span>
      <span>{t("claims.column.verdict")}</span>
    </div>
  );
}

/** On a phone the head of its column stands before the figure; beside it there is a column head. */
function Figure({ head, text, muted }: { head: string; text: string; muted: boolean }) {
  return (
    <p className={`sm:text-right ${muted ? "text-muted" : ""}`}>
      <span className="text-sm text-muted sm:sr-only">{head} </span>
      <span className="figures">{text}</span>
    </p>
  );
}

export function Rows({ locale, rows }: { locale: Locale; rows: ClaimRow[] }) {
  const t = translator(locale);
  return (
    <>
      <Heads locale={locale} />
      <ul className="border-t border-line">
        {rows.map(({ path, statement, place, printed, now, verdict, verdictText }) => (
          <li key={path} className={`grid gap-y-0.5 border-b border-grid py-2.5 leading-5 ${columns}`}>
            <p className="min-w-0">
              <a href={`/${locale}${path}`}>{statement}</a>
              {place && <span className="block text-[0.8125rem] text-muted">{place}</span>}
            </p>
            <Figure head={t("claims.column.printed")} text={printed} muted={false} />
            <Figure
              head={t("claims.column.now")}
              text={now ?? t("claims.notComputed")}
              muted={now === undefined}
            />
            <p className="text-sm">
              <Verdict kind={verdict} text={verdictText} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
