/** A figure as plain data in the reader's language: what the page draws, and what a drilldown fetches. */
import type { Table } from "@/lib/chart/table";
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import {
  type Chart,
  type ChartSpec,
  type EventKind,
  eventsParameter,
  type FigureState,
  hasCalendar,
  type Locale,
  type Period,
  type Provenance,
  type Source,
} from "@/lib/model";
import { renderInlineSvg } from "@/lib/render/svg";
import type { CalendarOptions } from "./calendar-form";
import type { TableWords } from "./data-table";
import type { DrillOption } from "./drill";
import type { FigureWords } from "./figure-body";
import type { LiveAddress, LiveQuery } from "./live-state";
import type { PairOptions } from "./pair-form";
import type { RangeOption } from "./range-buttons";
import type { Layouts } from "./use-live-chart";

export interface FigureData {
  spec: ChartSpec;
  wide: Chart;
  narrow: Chart;
  table: Table;
  origins: { source: Source; provenance: Provenance }[];
  formulas: { name: string; text: string }[];
  periods: Period[];
  pair?: [Period, Period];
  calendar?: [Period, Period];
  /** Charts that marks of this one lead to, with their titles. */
  drills?: DrillOption[];
}

export interface OriginView {
  heading: string;
  entries: { publisher: string; title: string; url: string; detail: string }[];
  formula: string;
  formulas: string[];
}

export interface FigureView {
  title: string;
  address: LiveAddress;
  anchor: string;
  initial: LiveQuery;
  /** The state of the page beside this chart, as its address writes it. */
  beside: string;
  /** Whether the table is open at first, or all of it. */
  tableShown?: string | undefined;
  window: string[];
  texts: { subtitle: string; statement: string; notes: string[]; source: string };
  marks: number[] | undefined;
  legend: { wide: Chart["legend"]; narrow: Chart["legend"] };
  layouts: Layouts;
  ranges: RangeOption[];
  defaultRange?: string | undefined;
  pair?: PairOptions | undefined;
  /** Where a move can be measured or a base chosen: between which days or months, and what is chosen now. */
  calendar?: CalendarOptions | undefined;
  drills: DrillOption[];
  words: FigureWords;
  table: Table;
  tableWords: TableWords;
  tableCaption: string;
  origin: OriginView;
  /** SVG texts of both layouts. */
  drawings: { wide: string; narrow: string };
}

export interface FigureViewRequest {
  /** Where the files of a chart are that no definition holds. */
  files?: LiveAddress["files"];
  figure: FigureData;
  locale: Locale;
  /** The window that the address asks for. */
  query: LiveQuery;
  /** All that the page's address says of this chart, and what it says beside. */
  state?: FigureState | undefined;
  beside?: string;
  theme?: string | undefined;
  asOf?: string | undefined;
  /** Kinds of events that the page marks. */
  events?: EventKind[] | undefined;
  layouts: Layouts;
}

function originView({ origins, formulas }: FigureData, locale: Locale): OriginView {
  const t = translator(locale);
  const entries = origins.map(({ source, provenance }) => {
    const { licence } = source;
    const date = formatPeriod(provenance.vintage, locale, "short");
    const detail = [
      t("vintage.edition", { edition: provenance.edition, date }),
      t(`obtained.${provenance.obtained}`),
      licence.name[locale] + (licence.caveat ? ` (${licence.caveat[locale]})` : ""),
    ];
    return {
      publisher: source.name[locale],
      title: source.datasets[provenance.code]?.title[locale] ?? provenance.code,
      url: provenance.url,
      detail: detail.join("; "),
    };
  });
  return {
    heading: t("indicator.provenance"),
    entries,
    formula: t("indicator.formula"),
    formulas: formulas.map(({ name, text }) => (name === text ? name : `${name} = ${text}`)),
  };
}

function wordsOf(title: string, rows: number, drills: boolean, locale: Locale): FigureWords {
  const t = translator(locale);
  return {
    live: {
      label: t("chart.interactive", { title }),
      help: [
        t("chart.keyboard"),
        t("chart.zoomKeys"),
        t("export.keys"),
        ...(drills ? [t("drill.keys")] : []),
      ].join(" "),
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
    measure: t("measure.begin"),
    measureEnd: t("measure.end"),
    measureLabel: `${t("measure.label")}: ${title}`,
    handles: [t("measure.first"), t("measure.second")],
    base: t("measure.base"),
    downloads: {
      label: t("indicator.downloads"),
      of: `${t("indicator.downloads")}: ${title}`,
      more: t("export.more"),
    },
    table: t("indicator.table"),
    showAll: t("table.showAll", { count: rows }),
    tableFailed: t("chart.failed", { what: t("indicator.table") }),
    drill: {
      look: t("drill.look"),
      more: t("drill.more", { count: "{count}" }),
      path: t("drill.path"),
      close: t("drill.close"),
      loading: t("chart.loading"),
      failed: t("chart.failed", { what: t("chart.theData") }),
      retry: t("chart.tryAgain"),
    },
  };
}

function tableWords(locale: Locale): TableWords {
  const t = translator(locale);
  const statuses = (["B", "E", "F", "M", "P", "S"] as const).map((status) => [status, t(`status.${status}`)]);
  return {
    period: t("table.period"),
    missing: t("chart.missing"),
    statuses: Object.fromEntries(statuses),
  };
}

function endsOf({ layers }: Chart): string[] {
  const points = layers[0]?.points.filter(({ value }) => value !== null) ?? [];
  return [points[0], points.at(-1)].flatMap((point) => point?.period ?? []);
}

export function figureView(request: FigureViewRequest): FigureView {
  const { figure, locale, query, state, beside = "", asOf, theme, events, layouts, files } = request;
  const { spec, wide, narrow, table, periods, pair, calendar, drills = [] } = figure;
  const t = translator(locale);
  const { title } = wide;
  const chosen = eventsParameter(events);
  const option = (period: Period) => ({ period, text: formatPeriod(period, locale, "short") });
  const name = (chart: Chart) => `${chart.id.replace(".", "-")}-${chart.frame.width}`;
  return {
    title,
    address: {
      chart: wide.id,
      lang: locale,
      ...(asOf && { asOf }),
      ...(theme && { theme }),
      ...(chosen && { events: chosen }),
      ...(files && { files }),
    },
    anchor: spec.id,
    initial: query,
    beside: beside || (asOf ? `asOf=${asOf}` : ""),
    tableShown: state?.table,
    window: calendar ? endsOf(wide) : [],
    texts: {
      subtitle: wide.subtitle,
      statement: wide.statement ?? "",
      notes: wide.notes,
      source: wide.source,
    },
    marks: hasCalendar(spec) ? (wide.events?.marks ?? []).map(({ order }) => order) : undefined,
    legend: { wide: wide.legend, narrow: narrow.legend },
    layouts: {
      breakpoint: layouts.breakpoint,
      wide: { width: wide.frame.width, height: layouts.wide.height },
      narrow: { width: narrow.frame.width, height: layouts.narrow.height },
    },
    ranges: (spec.ranges ?? []).map((range) => ({
      range,
      text: t(`range.${range}`),
      name: t(`range.${range}.name`),
    })),
    defaultRange: spec.defaultRange,
    calendar: calendar && {
      type: calendar[0].length === 10 ? "date" : "month",
      first: calendar[0],
      last: calendar[1],
      // A pair is always there, a base too; a move is measured once the reader wants it.
      use: pair ? "pair" : spec.base ? "base" : "move",
      ...(spec.base && { base: spec.base }),
    },
    pair: pair && { options: periods.map(option), a: pair[0], b: pair[1] },
    drills,
    words: wordsOf(title, table.total, drills.length > 0, locale),
    table,
    tableWords: tableWords(locale),
    tableCaption: t("indicator.tableOf", { title }),
    origin: originView(figure, locale),
    drawings: { wide: renderInlineSvg(wide, name(wide)), narrow: renderInlineSvg(narrow, name(narrow)) },
  };
}
