"use client";
/** The living part of a figure: what the reader chooses changes texts, drawing, table and downloads together. */
import { type ComponentType, type ReactNode, useContext, useState } from "react";
import type { Chart } from "@/lib/model";
import type { DrillStep } from "@/lib/model/drill-path";
import type { FigureState } from "@/lib/model/figure-state";
import type { CalendarOptions, CalendarWords } from "./calendar-form";
import type { TableWords } from "./data-table";
import { Downloads, type DownloadWords } from "./downloads";
import { type DrillOption, type DrillWords, type Mark, stepFrom } from "./drill";
import { EventLayerContext } from "./event-choice";
import { Legend } from "./legend";
import { LiveChart, type LiveTexts } from "./live-chart";
import { fileAddress, type LiveAddress, type LiveQuery } from "./live-state";
import type { PairOptions } from "./pair-form";
import type { RangeOption } from "./range-buttons";
import { type SharedWindow, useSharedWindow } from "./shared-window";
import { TableView } from "./table-view";
import { useAddress, useAddressTheme } from "./use-address";
import { type Layouts, useLiveChart } from "./use-live-chart";

export interface FigureWords extends CalendarWords {
  live: LiveTexts;
  ranges: string;
  reset: string;
  /** Names of the two handles that measure a move. */
  handles: string[];
  downloads: DownloadWords;
  table: string;
  showAll: string;
  tableFailed: string;
  drill: DrillWords;
}

/** Where marks lead, and who keeps the path: a page's own figure writes it into the address, one in a panel does not. */
export interface FigureDrill {
  onStep(step: DrillStep): void;
  addressed?: { open: string; onOpen(open: string): void };
  /** Told of each new window, where the figure's own state stands in a path. */
  onQuery?(query: LiveQuery): void;
  panel?: ReactNode;
}

export interface FigureBodyProps {
  address: LiveAddress;
  /** The figure's id on the page, and the chart that the page's address speaks of. */
  anchor: string;
  initial: LiveQuery;
  beside: string;
  tableShown?: string | undefined;
  /** First and last period that the server's drawing shows. */
  window: string[];
  texts: { subtitle: string; statement: string; notes: string[]; source: string };
  /** Events that the server's drawing marks, by their place in the page's choice; undefined where the axis is no calendar. */
  marks: number[] | undefined;
  legend: { wide: Chart["legend"]; narrow: Chart["legend"] };
  layouts: Layouts;
  ranges: RangeOption[];
  defaultRange?: string | undefined;
  pair?: PairOptions | undefined;
  calendar?: CalendarOptions | undefined;
  drills: DrillOption[];
  words: FigureWords;
  rows: { shown: number; total: number };
  table: ReactNode;
  tableWords: TableWords;
  tableCaption: string;
  drill: FigureDrill;
  /** Whether it is the page's first: there the choice of events always stands. */
  isLead?: boolean;
  shared?: SharedWindow | undefined;
  children: ReactNode;
  parts?: FigureParts;
}

/** What the parts of a figure that choose know of it. */
export interface FigureChoices {
  figure: FigureBodyProps;
  own: FigureState;
  query: LiveQuery;
  chart: Chart | undefined;
  ask(query: LiveQuery): void;
}

/** Given by figures that let one choose spans, periods and details. */
export interface FigureParts {
  Controls: ComponentType<FigureChoices>;
  Ways: ComponentType<FigureChoices>;
}

/** Without what is empty: an emptied field is no choice. */
function filled(query: LiveQuery): LiveQuery {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value)) as LiveQuery;
}

export function FigureBody(props: FigureBodyProps) {
  const EventLayer = useContext(EventLayerContext);
  const { anchor, initial, texts, legend, words, ranges, rows, drill, shared } = props;
  const { Controls, Ways } = props.parts ?? {};
  const live = useLiveChart(props.address, initial, props.layouts);
  const { calendar } = props;
  const ask = (wanted: LiveQuery) => {
    // Another window moves neither the handles nor the base.
    const { a, b, base } = live.query;
    const next = filled({ ...(calendar && { a, b, base }), ...wanted });
    live.ask(next);
    drill.onQuery?.(next);
  };
  const state = { ...live, ask };
  const { chart, query } = state;
  const [table, setTable] = useState(props.tableShown ?? "");
  const address = { ...props.address, theme: useAddressTheme(props.address.theme) };
  const own = { ...query, table, open: drill.addressed?.open ?? "" };
  useAddress(anchor, own, drill.addressed !== undefined, ({ open = "", table: shown = "", ...wanted }) => {
    if (JSON.stringify(wanted) !== JSON.stringify(query)) live.ask(wanted);
    setTable(shown);
    drill.addressed?.onOpen(open);
  });
  useSharedWindow(shared, query, live.ask);
  const onMark = (mark: Mark) => {
    const step = stepFrom(mark, props.drills);
    if (step) drill.onStep(step);
  };
  const zoomed = Boolean(query.from || query.to);
  const touched = JSON.stringify(query) !== JSON.stringify(initial);
  const statement = chart ? chart.statement : texts.statement;
  const notes = chart?.notes ?? texts.notes;
  // The words promise the whole span, which is more than the span shown at first.
  const showWhole = () => state.ask(ranges.length > 0 ? { range: "max" } : {});
  const choices = { figure: props, own, query, chart, ask };
  return (
    <>
      <p className="text-muted">{chart?.subtitle ?? texts.subtitle}</p>
      {statement && <p className="mt-1 font-semibold">{statement}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        {Controls && <Controls {...choices} />}
        {zoomed && (
          <button type="button" className="text-sm font-semibold text-accent underline" onClick={showWhole}>
            {words.reset}
          </button>
        )}
      </div>
      <Legend wide={chart?.legend ?? legend.wide} narrow={chart?.legend ?? legend.narrow} />
      <div className="@container mt-3">
        <LiveChart
          state={state}
          texts={words.live}
          onWhole={showWhole}
          onMark={props.drills.length > 0 ? onMark : shared?.onMark}
          measuring={
            query.a && query.b && calendar?.use === "move"
              ? {
                  names: words.handles as [string, string],
                  onMeasure: (a, b) => state.ask({ ...query, a, b }),
                }
              : undefined
          }
        >
          {props.children}
        </LiveChart>
      </div>
      <div className="mt-2 grid max-w-text gap-1 text-[0.8125rem] leading-5 text-muted">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{chart?.source ?? texts.source}</p>
      </div>
      {EventLayer && props.marks && (
        <EventLayer
          marks={props.marks}
          live={chart && (chart.events?.marks ?? [])}
          file={fileAddress(address, query, "svg")}
          isLead={props.isLead}
        />
      )}
      {Ways && <Ways {...choices} />}
      {drill.panel}
      <Downloads address={address} anchor={anchor} query={query} words={words.downloads} />
      <TableView
        address={address}
        query={query}
        touched={touched}
        rows={rows}
        words={words}
        tableWords={props.tableWords}
        caption={props.tableCaption}
        shown={table}
        onShown={setTable}
      >
        {props.table}
      </TableView>
    </>
  );
}
