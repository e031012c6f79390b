"use client";
/** The table under a chart: the newest rows from the server, all of the window's rows when asked for. */
import type { ReactNode } from "react";
import type { TableWords } from "./data-table";
import { Failed } from "./failed";
import { fileAddress, type LiveAddress, type LiveQuery } from "./live-state";
import { usePart } from "./use-part";

const loadRows = async () => (await import("./table-rows")).TableRows;

interface TableViewProps {
  address: LiveAddress;
  query: LiveQuery;
  /** The reader changed the window, so the server's rows are no longer the ones on the screen. */
  touched: boolean;
  rows: { shown: number; total: number };
  /** Nothing, `open` or `all`, as the address says it. */
  shown: string | undefined;
  onShown(shown: string): void;
  words: { table: string; showAll: string; tableFailed: string; live: { loading: string; retry: string } };
  tableWords: TableWords;
  caption: string;
  children: ReactNode;
}

export function TableView(props: TableViewProps) {
  const { address, query, touched, rows, words, tableWords, caption, children, shown, onShown } = props;
  const open = Boolean(shown);
  const all = shown === "all";
  const wanted = open && (all || touched);
  const { part: TableRows, failed, retry } = usePart(loadRows, wanted);
  return (
    <details
      className="mt-3 border-y border-line text-sm print:hidden"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onShown(event.currentTarget.open ? "open" : "");
      }}
    >
      <summary className="py-2 font-semibold pointer-coarse:py-3">{words.table}</summary>
      <div className="pb-4">
        {wanted && TableRows ? (
          <TableRows
            address={`${fileAddress(address, query, "json")}&rows=99999`}
            caption={caption}
            words={{ ...tableWords, failed: words.tableFailed, ...words.live }}
          >
            {children}
          </TableRows>
        ) : (
          children
        )}
        {failed && <Failed text={words.tableFailed} retry={words.live.retry} onRetry={retry} />}
        {!wanted && rows.total > rows.shown && (
          <button
            type="button"
            className="mt-2 font-semibold text-accent underline noscript:hidden"
            onClick={(event) => {
              // The button goes once it is pressed: who came by keyboard stays at the table.
              event.currentTarget
                .closest("details")
                ?.querySelector("summary")
                ?.focus({ preventScroll: true });
              onShown("all");
            }}
          >
            {words.showAll}
          </button>
        )}
      </div>
    </details>
  );
}
