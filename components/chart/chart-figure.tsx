/** A chart with all that belongs to it: title, drawing in the HTML, controls, table, origin, downloads. */

import type { Table } from "@/lib/chart/table";
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Chart, ChartSpec, Locale, Period, Provenance, Source } from "@/lib/model";
import { renderInlineSvg } from "@/lib/render/svg";
import { DataTable } from "./data-table";
import { FigureBody } from "./figure-body";
import type { LiveQuery } from "./live-state";
import { Origin } from "./origin";

export interface FigureData {
  spec: ChartSpec;
  wide: Chart;
  narrow: Chart;
  table: Table;
  origins: { source: Source; provenance: Provenance }[];
  formulas: { name: string; text: string }[];
  periods: Period[];
  pair?: [Period, Period];
}

interface ChartFigureProps {
  figure: FigureData;
  locale: Locale;
  /** The window that the page's address asks for. */
  query: LiveQuery;
  asOf?: string | undefined;
  layouts: Parameters<typeof FigureBody>[0]["layouts"];
  /** The first chart of a page is its answer; the others stand under "What is behind it". */
  lead?: boolean;
}

/** The server's drawing in both layouts; the box's width decides which one shows. */
function StaticChart({ chart, className }: { chart: Chart; className: string }) {
  const id = `${chart.id.replace(".", "-")}-${chart.frame.width}`;
  // Drawn by our own renderer, which escapes every text.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is an SVG text
  return <div className={className} dangerouslySetInnerHTML={{ __html: renderInlineSvg(chart, id) }} />;
}

export function ChartFigure({ figure, locale, query, asOf, layouts, lead = false }: ChartFigureProps) {
  const { spec, wide, narrow, table, origins, formulas, periods, pair } = figure;
  const t = translator(locale);
  const option = (period: Period) => ({ period, text: formatPeriod(period, locale, "short") });
  const ranges = (spec.ranges ?? []).map((range) => ({
    range,
    text: t(`range.${range}`),
    name: t(`range.${range}.name`),
  }));
  const title = wide.title;
  const Title = lead ? "h2" : "h3";
  return (
    <figure id={spec.id} data-chart={wide.id} className="scroll-mt-4 border-t-2 border-ink pt-3">
      <Title className={lead ? "text-xl font-semibold leading-7" : "text-lg font-semibold leading-6"}>
        {title}
      </Title>
      <FigureBody
        address={{ chart: wide.id, lang: locale, ...(asOf && { asOf }) }}
        anchor={spec.id}
        initial={query}
        texts={{
          subtitle: wide.subtitle,
          statement: wide.statement ?? "",
          notes: wide.notes,
          source: wide.source,
        }}
        legend={{ wide: wide.legend, narrow: narrow.legend }}
        layouts={{
          breakpoint: layouts.breakpoint,
          wide: { width: wide.frame.width, height: layouts.wide.height },
          narrow: { width: narrow.frame.width, height: layouts.narrow.height },
        }}
        ranges={ranges}
        defaultRange={spec.defaultRange}
        pair={pair && { options: periods.map(option), a: pair[0], b: pair[1] }}
        words={{
          live: {
            label: t("chart.interactive", { title }),
            help: `${t("chart.keyboard")} ${t("chart.zoomKeys")}`,
            loading: t("chart.loading"),
            failed: t("chart.failed", { what: title }),
            retry: t("chart.tryAgain"),
          },
          ranges: `${t("range.label")}: ${title}`,
          reset: t("chart.resetZoom"),
          choosePair: `${t("chart.choosePair")}: ${title}`,
          from: t("chart.from"),
          to: t("chart.to"),
          show: t("chart.show"),
          downloads: t("indicator.downloads"),
          downloadAs: Object.fromEntries(
            (["csv", "json", "svg", "png"] as const).map((ending) => [
              ending,
              t("indicator.downloadAs", { title, format: t(`format.${ending}`) }),
            ]),
          ),
          table: t("indicator.table"),
          showAll: t("table.showAll", { count: table.total }),
          tableFailed: t("chart.failed", { what: t("indicator.table") }),
        }}
        rows={{ shown: table.rows.length, total: table.total }}
        table={
          <DataTable table={table} caption={t("indicator.tableOf", { title })} words={tableWords(locale)} />
        }
        tableWords={tableWords(locale)}
        tableCaption={t("indicator.tableOf", { title })}
      >
        <div className="chart-wide">
          <StaticChart chart={wide} className="contents" />
        </div>
        <div className="chart-narrow">
          <StaticChart chart={narrow} className="contents" />
        </div>
      </FigureBody>
      <Origin locale={locale} origins={origins} formulas={formulas} />
    </figure>
  );
}

function tableWords(locale: Locale) {
  const t = translator(locale);
  return {
    period: t("table.period"),
    missing: t("chart.missing"),
    statuses: {
      E: t("status.E"),
      F: t("status.F"),
      M: t("status.M"),
      P: t("status.P"),
      S: t("status.S"),
      B: t("status.B"),
    },
  };
}
