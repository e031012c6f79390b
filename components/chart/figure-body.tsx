"use client";
/** The living part of a figure: what the reader chooses changes texts, drawing, table and downloads together. */
import type { ReactNode } from "react";
import type { Chart } from "@/lib/model";
import type { DrillStep } from "@/lib/model/drill-path";
import type { TableWords } from "./data-table";
import { Downloads } from "./downloads";
import { type DrillOption, type DrillWords, type Mark, stepFrom } from "./drill";
import { DrillLinks } from "./drill-links";
import { EventLayer } from "./event-layer";
import { isSame, type SharedWindow, useAddress } from "./figure-address";
import { Legend } from "./legend";
import { LiveChart, type LiveTexts } from "./live-chart";
import { fileAddress, keptQuery, type LiveAddress, type LiveQuery } from "./live-state";
import { PairForm, type PairOptions } from "./pair-form";
import { RangeButtons, type RangeOption } from "./range-buttons";
import { TableView } from "./table-view";
import { type Layouts, useLiveChart } from "./use-live-chart";

export interface FigureWords {
  live: LiveTexts;
  ranges: string;
  reset: string;
  choosePair: string;
  from: string;
  to: string;
  show: string;
  downloads: string;
  downloadAs: Record<string, string>;
  table: string;
  showAll: string;
  tableFailed: string;
  drill: DrillWords;
}

/** Where marks lead, and who keeps the path: a page's own figure writes it into the address, one in a panel does not. */
export interface FigureDrill {
  onStep(step: DrillStep): void;
  addressed?: { open: string; onOpen(open: string): void };
  panel?: ReactNode;
}

export interface FigureBodyProps {
  address: LiveAddress;
  /** The figure's id on the page, and the chart that the page's address speaks of. */
  anchor: string;
  initial: LiveQuery;
  texts: { subtitle: string; statement: string; notes: string[]; source: string };
  /** Events that the server's drawing marks, by their place in the page's choice; undefined where the axis is no calendar. */
  marks: number[] | undefined;
  legend: { wide: Chart["legend"]; narrow: Chart["legend"] };
  layouts: Layouts;
  ranges: RangeOption[];
  defaultRange?: string | undefined;
  pair?: PairOptions | undefined;
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
}

export function FigureBody(props: FigureBodyProps) {
  const { address, anchor, initial, texts, legend, words, ranges, pair, rows } = props;
  const state = useLiveChart(address, initial, props.layouts);
  const { drill, shared } = props;
  const { chart, query } = state;
  const addressed = { query, open: drill.addressed?.open ?? "" };
  const kept = shared !== undefined || drill.addressed !== undefined;
  useAddress(anchor, addressed, kept, shared, (wanted) => {
    if (!isSame(wanted.query, query)) state.ask(wanted.query);
    drill.addressed?.onOpen(wanted.open);
  });
  const onMark = (mark: Mark) => {
    const step = stepFrom(mark, props.drills);
    if (step) drill.onStep(step);
  };
  const zoomed = Boolean(query.from || query.to);
  const touched = !isSame(query, initial);
  const statement = chart ? chart.statement : texts.statement;
  const notes = chart?.notes ?? texts.notes;
  const range = zoomed ? undefined : (query.range ?? props.defaultRange);
  // The words promise the whole span, which is more than the span shown at first.
  const showWhole = () => state.ask(ranges.length > 0 ? { range: "max" } : {});
  return (
    <>
      <p className="text-muted">{chart?.subtitle ?? texts.subtitle}</p>
      {statement && <p className="mt-1 font-semibold">{statement}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        {ranges.length > 0 && (
          <RangeButtons
            anchor={anchor}
            ranges={ranges}
            kept={keptQuery(address)}
            chosen={range}
            label={words.ranges}
            onChoose={(wanted) => state.ask({ range: wanted })}
          />
        )}
        {pair && (
          <PairForm
            anchor={anchor}
            asOf={address.asOf}
            events={address.events}
            pair={{ ...pair, a: query.a ?? pair.a, b: query.b ?? pair.b }}
            words={words}
            onChoose={(a, b) => state.ask({ a, b })}
          />
        )}
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
      {props.marks && (
        <EventLayer
          marks={props.marks}
          live={chart && (chart.events?.marks ?? [])}
          file={fileAddress(address, query, "svg")}
          isLead={props.isLead}
        />
      )}
      <DrillLinks
        anchor={anchor}
        options={props.drills}
        kept={keptQuery(address)}
        label={words.drill.look}
        onChoose={drill.onStep}
      />
      {drill.panel}
      <Downloads address={address} query={query} label={words.downloads} names={words.downloadAs} />
      <TableView
        address={address}
        query={query}
        touched={touched}
        rows={rows}
        words={words}
        tableWords={props.tableWords}
        caption={props.tableCaption}
      >
        {props.table}
      </TableView>
    </>
  );
}
