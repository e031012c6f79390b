/** Datasets of one state: how far they reach, what comes next, what is missing. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface StatusGroupProps {
  locale: Locale;
  state: string;
  title: string;
  lead: string;
  rows: { anchor: string; publisher: string; title: string; to: string; next: string; note: string }[];
}

const columns = "sm:grid-cols-[minmax(0,1fr)_9rem_11rem]";

export function StatusGroup({ locale, state, title, lead, rows }: StatusGroupProps) {
  const t = translator(locale);
  return (
    <section className="mt-10" data-state={state}>
      <h2 className="text-xl font-semibold">{title}</h2>
      <p className="max-w-text pb-3 text-sm text-muted">{lead}</p>
      <div className="figures text-sm">
        <div
          aria-hidden="true"
          className={`hidden gap-x-4 border-b border-zero py-1.5 text-muted sm:grid ${columns}`}
        >
          <span>{t("statusPage.dataset")}</span>
          <span>{t("fresh.to")}</span>
          <span>{t("fresh.next")}</span>
        </div>
        <ul>
          {rows.map((row) => (
            <li key={row.anchor} className={`grid gap-x-4 border-b border-grid py-1.5 ${columns}`}>
              <span>
                <span className="text-muted">{row.publisher}: </span>
                {row.to ? (
                  <a
                    href={`/${locale}/sources#${row.anchor}`}
                    className="text-ink no-underline hover:underline"
                  >
                    {row.title}
                  </a>
                ) : (
                  row.title
                )}
                {row.note && <strong className="block font-semibold">{row.note}</strong>}
              </span>
              <span>
                {row.to && <span className="text-muted sm:hidden">{t("fresh.to")} </span>}
                {row.to}
              </span>
              <span>
                {row.next && <span className="text-muted sm:hidden">{t("fresh.next")} </span>}
                {row.next}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
