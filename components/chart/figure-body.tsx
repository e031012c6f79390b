"use client";
/** The living part of a figure: what the reader chooses changes texts, drawing, table and downloads together. */
import { type ReactNode, useEffect } from "react";
import type { Chart } from "@/lib/model";
import type { TableWords } from "./data-table";
import { Downloads } from "./downloads";
import { Legend } from "./legend";
import { LiveChart, type LiveTexts } from "./live-chart";
import type { LiveAddress, LiveQuery } from "./live-state";
import { PairForm, type PairOptions } from "./pair-form";
import { RangeButtons, type RangeOption } from "./range-buttons";
import { TableView } from "./table-view";
import { type Layouts, useLiveChart } from "./use-live-chart";

interface FigureBodyProps {
  address: LiveAddress;
  /** The figure's id on the page, and the chart that the page's address speaks of. */
  anchor: string;
  initial: LiveQuery;
  texts: { subtitle: string; statement: string; notes: string[]; source: string };
  legend: { wide: Chart["legend"]; narrow: Chart["legend"] };
  layouts: Layouts;
  ranges: RangeOption[];
  defaultRange: string | undefined;
  pair: PairOptions | undefined;
  words: {
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
  };
  rows: { shown: number; total: number };
  table: ReactNode;
  tableWords: TableWords;
  tableCaption: string;
  children: ReactNode;
}

/** Writes the choice into the page's address, so that a link gives the same view. */
function useAddress(anchor: string, query: LiveQuery, initial: LiveQuery): void {
  useEffect(() => {
    if (query === initial) return;
    const url = new URL(window.location.href);
    for (const name of ["range", "from", "to", "a", "b", "chart"]) url.searchParams.delete(name);
    const chosen = Object.entries(query).filter(([, value]) => value);
    if (chosen.length > 0) url.searchParams.set("chart", anchor);
    for (const [name, value] of chosen) url.searchParams.set(name, value);
    window.history.replaceState(window.history.state, "", url);
  }, [anchor, query, initial]);
}

export function FigureBody(props: FigureBodyProps) {
  const { address, anchor, initial, texts, legend, words, ranges, pair, rows } = props;
  const state = useLiveChart(address, initial, props.layouts);
  useAddress(anchor, state.query, initial);
  const { chart, query } = state;
  const zoomed = Boolean(query.from || query.to);
  const touched = query !== initial;
  const statement = chart ? chart.statement : texts.statement;
  const notes = chart?.notes ?? texts.notes;
  const range = zoomed ? undefined : (query.range ?? props.defaultRange);
  // The words promise the whole span, which is more than the span shown at first.
  const showWhole = () => state.ask(ranges.length > 0 ? { range: "max" } : {});
  return (
    <>
      <p className="figures text-muted">{chart?.subtitle ?? texts.subtitle}</p>
      {statement && <p className="figures mt-1 font-semibold">{statement}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        {ranges.length > 0 && (
          <RangeButtons
            anchor={anchor}
            ranges={ranges}
            asOf={address.asOf}
            chosen={range}
            label={words.ranges}
            onChoose={(wanted) => state.ask({ range: wanted })}
          />
        )}
        {pair && (
          <PairForm
            anchor={anchor}
            asOf={address.asOf}
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
        <LiveChart state={state} texts={words.live} onWhole={showWhole}>
          {props.children}
        </LiveChart>
      </div>
      <div className="mt-2 grid max-w-text gap-1 text-[0.8125rem] leading-5 text-muted">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{chart?.source ?? texts.source}</p>
      </div>
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
