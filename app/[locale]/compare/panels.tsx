/** The figures of a comparison under each other, and all of them as files. */
import { PanelFigure } from "@/components/compare/panel-figure";
import { ViewLinks } from "@/components/compare/view-links";
import { WholeDownloads } from "@/components/compare/whole-downloads";
import { EmptyFigure } from "@/components/indicator/empty-figure";
import { panelLayouts } from "@/lib/compare";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { ReadPage } from "./reading";

const endings = ["csv", "json", "svg", "png"] as const;

/** A date chosen on a chart is the base where some series is an index over time. */
function choosesBase({ comparison: { view, series } }: ReadPage): boolean {
  return (view === "together" || view === "panels") && series.some(({ move }) => move === "index");
}

export function Panels({ locale, read }: { locale: Locale; read: ReadPage }) {
  const t = translator(locale);
  const { laid, figures, comparison, of, asked, given, understood } = read;
  const layouts = panelLayouts(comparison, laid.panels.length);
  const baseHint = choosesBase(read) ? t("compare.baseHint") : undefined;
  const names = endings.map((ending) => [
    ending,
    t("indicator.downloadAs", { title: t("compare.downloads"), format: t(`format.${ending}`) }),
  ]);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="sr-only">
        {t("compare.figures")}
      </h2>
      <ViewLinks locale={locale} of={of} current={comparison.view} />
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
              asked={files}
              of={of}
              given={given}
              baseHint={baseHint}
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
      {laid.panels.length > 0 && (
        <WholeDownloads
          asked={asked}
          given={given}
          understood={understood}
          label={t("compare.downloads")}
          names={Object.fromEntries(names)}
        />
      )}
    </section>
  );
}
