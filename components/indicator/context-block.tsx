/** Single figures that explain the indicator, each with its period and its source; they are no series. */
import { formatList, formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale, Period } from "@/lib/model";

interface ContextBlockProps {
  locale: Locale;
  items: {
    id: string;
    text: string;
    periods: Period[];
    sources: { publisher: string; detail: string; verbatim?: true; url?: string }[];
  }[];
}

export function ContextBlock({ locale, items }: ContextBlockProps) {
  const t = translator(locale);
  if (items.length === 0) return null;
  return (
    <section
      id="context"
      aria-labelledby="context-title"
      className="mt-12 max-w-text border-t-2 border-ink pt-3"
    >
      <h2 id="context-title" className="text-lg font-semibold">
        {t("context.title")}
      </h2>
      <ul className="mt-2 grid gap-3">
        {items.map(({ id, text, periods, sources }) => (
          <li key={id} data-context={id}>
            <p>{text}</p>
            <p className="text-[0.8125rem] leading-5 text-muted">
              {periods.length > 0
                ? formatList(
                    periods.map((period) => formatPeriod(period, locale, "short")),
                    locale,
                  )
                : t("context.noPeriod")}
              {sources.map(({ publisher, detail, verbatim, url }) => (
                <span key={`${detail}${url}`}>
                  {" · "}
                  {publisher}
                  {": "}
                  {url ? (
                    <a href={url} rel="noreferrer" lang={verbatim && "en"}>
                      {detail}
                    </a>
                  ) : (
                    <span lang={verbatim && "en"}>{detail}</span>
                  )}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
