/** The figures of a comparison under each other, and all of them as files. */
import { type LaidComparison, type PanelFigure as PanelData, panelLayouts } from "@/lib/compare";
import { translator } from "@/lib/i18n";
import { type Comparison, isOverTime, type Locale } from "@/lib/model";
import type { LiveQuery } from "../chart/live-state";
import { EmptyFigure } from "../indicator/empty-figure";
import { PresentLink } from "../slide/present-link";
import { PanelFigure } from "./panel-figure";
import { ViewLinks } from "./view-links";
import { WholeDownloads } from "./whole-downloads";

/** A comparison worked out, on the server or in the browser. */
export interface WorkedOut {
  comparison: Comparison;
  laid: Pick<LaidComparison, "panels">;
  figures: (PanelData | undefined)[];
  of: string;
  /** What files are asked, but for the window of time. */
  asked: string;
  given: LiveQuery;
  understood: LiveQuery;
  /** Where the files are, up to the ending. */
  path: string;
}

/** A date chosen on a chart is the base where some series is an index over time. */
function choosesBase({ comparison }: WorkedOut): boolean {
  return isOverTime(comparison) && comparison.series.some(({ move }) => move === "index");
}

export function Panels({ locale, read }: { locale: Locale; read: WorkedOut }) {
  const t = translator(locale);
  const { laid, figures, comparison, of, asked, given, understood, path } = read;
  const layouts = panelLayouts(comparison, laid.panels.length);
  const baseHint = choosesBase(read) ? t("compare.baseHint") : undefined;
  // One panel's own files are the whole comparison's.
  const shown = figures.flatMap((figure, index) => (figure ? [index + 1] : []));
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="sr-only">
        {t("compare.figures")}
      </h2>
      <ViewLinks locale={locale} of={of} current={comparison.view} />
      {laid.panels.length > 0 && (
        <div className="mt-3 flex justify-end">
          <PresentLink text={t("slide.present")} search={of} />
        </div>
      )}
      {laid.panels.length === 0 && <p className="mt-6">{t("chart.empty")}</p>}
      <div className="mt-6 grid gap-10">
        {laid.panels.map(({ spec }, index) => {
          const figure = figures[index];
          const files = `${asked}&panel=${index + 1}`;
          return figure ? (
            <PanelFigure
              key={`${files}&${new URLSearchParams({ ...understood })}`}
              figure={figure}
              locale={locale}
              query={understood}
              layouts={layouts}
              path={path}
              asked={files}
              of={of}
              given={given}
              baseHint={baseHint}
              isLead={index === 0}
            />
          ) : (
            <EmptyFigure
              key={files}
              id={spec.id}
              title={spec.title[locale]}
              text={t("chart.empty")}
              lead={false}
              whole={undefined}
            />
          );
        })}
      </div>
      {shown.length > 1 && (
        <WholeDownloads
          path={path}
          lang={locale}
          asked={asked}
          panels={shown}
          given={given}
          understood={understood}
          words={{
            label: t("compare.downloads"),
            of: t("compare.downloads"),
            more: t("compare.downloads.more"),
          }}
        />
      )}
    </section>
  );
}
