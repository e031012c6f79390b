/** Who said it, in which edition, on what terms, and how each line was computed. */
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale, Provenance, Source } from "@/lib/model";

interface OriginProps {
  locale: Locale;
  origins: { source: Source; provenance: Provenance }[];
  formulas: { name: string; text: string }[];
}

export function Origin({ locale, origins, formulas }: OriginProps) {
  const t = translator(locale);
  return (
    <details className="border-b border-line text-sm">
      <summary className="py-2 font-semibold">{t("indicator.provenance")}</summary>
      <dl className="grid gap-3 pb-4">
        {origins.map(({ source, provenance }) => (
          <div key={`${provenance.source}/${provenance.code}/${provenance.edition}`}>
            <dt className="font-semibold">
              {source.name[locale]}
              {": "}
              <a href={provenance.url} rel="noreferrer">
                {source.datasets[provenance.code]?.title[locale] ?? provenance.code}
              </a>
            </dt>
            <dd className="text-muted">
              {t("vintage.edition", {
                edition: provenance.edition,
                date: formatPeriod(provenance.vintage, locale, "short"),
              })}
              {"; "}
              {t(`obtained.${provenance.obtained}`)}
              {"; "}
              {source.licence.name[locale]}
              {source.licence.caveat && ` (${source.licence.caveat[locale]})`}
            </dd>
          </div>
        ))}
        <div>
          <dt className="font-semibold">{t("indicator.formula")}</dt>
          {formulas.map(({ name, text }) => (
            <dd key={name} className="text-muted">
              {name === text ? name : `${name} = ${text}`}
            </dd>
          ))}
        </div>
      </dl>
    </details>
  );
}
