/** One publisher: terms, citation, and each dataset with what is held of it. */
import type { ReactNode } from "react";
import { formatPeriod, unitName } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Dataset, Locale, Source } from "@/lib/model";

export interface Held {
  dataset: Dataset;
  first: string;
  last: string;
  lastOutturn: string;
  observations: number;
  revisions: number;
}

interface SourceSectionProps {
  locale: Locale;
  source: Source;
  datasets: Held[];
  /** By dataset: when the next release is expected, and what is missing. */
  fresh: Record<string, { next: string; note: string } | undefined>;
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

/** Editions one a line; a long list folds, since the newest says most. */
function Retrievals({ locale, dataset }: { locale: Locale; dataset: Dataset }) {
  const t = translator(locale);
  const textOf = ({ edition, vintage, obtained, via, retrieved }: Dataset["retrievals"][number]) =>
    [
      t("vintage.edition", { edition, date: formatPeriod(vintage, locale, "short") }),
      t(`obtained.${obtained}`),
      ...(via ? [t("sources.via", { via })] : []),
      `${t("sources.retrieved")} ${formatPeriod(retrieved, locale, "short")}`,
    ].join("; ");
  // Two editions may be of one day, and their own words would double the page.
  const line = (retrieval: Dataset["retrievals"][number], place: number) => (
    <li key={place}>{textOf(retrieval)}</li>
  );
  const newestFirst = dataset.retrievals.toReversed();
  if (newestFirst.length <= 2) return <ul className="grid gap-1">{newestFirst.map(line)}</ul>;
  return (
    <details>
      <summary>
        {t("sources.vintageCount", {
          count: newestFirst.length,
          from: formatPeriod(newestFirst.at(-1)?.vintage ?? "", locale, "short"),
          to: formatPeriod(newestFirst[0]?.vintage ?? "", locale, "short"),
        })}
      </summary>
      <ul className="mt-1 grid gap-1">{newestFirst.map(line)}</ul>
    </details>
  );
}

function unitOf(dataset: Dataset, locale: Locale): string {
  const measures = new Set(dataset.series.map((series) => series.unitMeasure ?? dataset.unitMeasure));
  const base = dataset.unitBase === undefined ? {} : { base: dataset.unitBase };
  return [...measures].map((measure) => unitName({ measure, ...base }, locale)).join("; ");
}

interface DatasetEntryProps {
  locale: Locale;
  source: Source;
  held: Held;
  fresh: SourceSectionProps["fresh"][string];
}

function DatasetEntry({ locale, source, held, fresh }: DatasetEntryProps) {
  const t = translator(locale);
  const { dataset, first, last, lastOutturn } = held;
  const about = source.datasets[dataset.code];
  const short = (period: string) => formatPeriod(period, locale, "short");
  return (
    <section className="border-t border-grid pt-3" id={`${source.id}-${dataset.code}`}>
      <h3 className="font-semibold">
        {about?.title[locale] ?? dataset.code} <span className="font-normal text-muted">{dataset.code}</span>
      </h3>
      <dl className="mt-1.5 grid gap-1 text-sm">
        <Row name={t("sources.coverage")}>
          {t("sources.span", { from: short(first), to: short(last) })}
          {"; "}
          {t("sources.seriesCount", { count: dataset.series.length })}
          {", "}
          {t("sources.observationCount", { count: held.observations })}
        </Row>
        <Row name={t("sources.frequency")}>{t(`frequency.${dataset.frequency}`)}</Row>
        <Row name={t("sources.unit")}>{unitOf(dataset, locale)}</Row>
        <Row name={t("sources.lastPeriod")}>{short(lastOutturn)}</Row>
        {fresh && (fresh.next || fresh.note) && (
          <Row name={t("fresh.next")}>
            {fresh.next} {fresh.note && <strong>{fresh.note}</strong>}
          </Row>
        )}
        <Row name={t("sources.obtained")}>
          <Retrievals locale={locale} dataset={dataset} />
        </Row>
        {about && (
          <Row name={t("sources.original")}>
            <a href={about.url} rel="noreferrer">
              {about.url}
            </a>
          </Row>
        )}
        {about?.traps && about.traps.length > 0 && (
          <Row name={t("sources.traps")}>
            <ul className="grid list-disc gap-1 pl-4">
              {about.traps.map((trap) => (
                <li key={trap.en}>{trap[locale]}</li>
              ))}
            </ul>
          </Row>
        )}
      </dl>
    </section>
  );
}

export function SourceSection({ locale, source, datasets, fresh }: SourceSectionProps) {
  const t = translator(locale);
  const { licence } = source;
  return (
    <section id={source.id} className="scroll-mt-4 border-t-2 border-ink pt-3">
      <h2 className="text-xl font-semibold">{source.name[locale]}</h2>
      <dl className="mt-2 grid gap-1 pb-4 text-sm">
        <Row name={t("sources.homePage")}>
          <a href={source.homePage} rel="noreferrer">
            {source.homePage}
          </a>
        </Row>
        <Row name={t("sources.licence")}>
          {licence.url ? (
            <a href={licence.url} rel="noreferrer">
              {licence.name[locale]}
            </a>
          ) : (
            licence.name[locale]
          )}
          {` (${t(`licence.${licence.kind}`)})`}
          {licence.kind === "unclear" && <strong className="block">{t("sources.unclear")}</strong>}
          {licence.caveat && <span className="block">{licence.caveat[locale]}</span>}
        </Row>
        <Row name={t("sources.citation")}>{source.citation}</Row>
      </dl>
      <div className="grid gap-5">
        {datasets.map((held) => (
          <DatasetEntry
            key={held.dataset.code}
            locale={locale}
            source={source}
            held={held}
            fresh={fresh[held.dataset.code]}
          />
        ))}
      </div>
    </section>
  );
}
