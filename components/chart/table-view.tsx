"use client";
/** The table under a chart: the newest rows from the server, all of the window's rows when asked for. */
import { type ReactNode, type SyntheticEvent, useState } from "react";
import useSWR from "swr";
import type { Table } from "@/lib/chart/table";
import { DataTable, type TableWords } from "./data-table";
import { fetchJson, fileAddress, type LiveAddress, type LiveQuery } from "./live-state";

interface TableViewProps {
  address: LiveAddress;
  query: LiveQuery;
  /** The reader changed the window, so the server's rows are no longer the ones on the screen. */
  touched: boolean;
  rows: { shown: number; total: number };
  words: { table: string; showAll: string; tableFailed: string; live: { loading: string; retry: string } };
  tableWords: TableWords;
  caption: string;
  children: ReactNode;
}

export function TableView({
  address,
  query,
  touched,
  rows,
  words,
  tableWords,
  caption,
  children,
}: TableViewProps) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const wanted = open && (all || touched);
  const key = wanted ? `${fileAddress(address, query, "json")}&rows=99999` : null;
  const { data, error, isLoading, mutate } = useSWR<{ table: Table }, Error>(key, fetchJson, {
    keepPreviousData: true,
    revalidateOnFocus: false,
    revalidateIfStale: false,
    shouldRetryOnError: false,
  });
  return (
    <details
      className="mt-3 border-y border-line text-sm"
      onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}
    >
      <summary className="py-2 font-semibold">{words.table}</summary>
      <div className="pb-4" aria-busy={isLoading}>
        {data && wanted ? <DataTable table={data.table} caption={caption} words={tableWords} /> : children}
        {!wanted && rows.total > rows.shown && (
          <button
            type="button"
            className="mt-2 font-semibold text-accent underline noscript:hidden"
            onClick={() => setAll(true)}
          >
            {words.showAll}
          </button>
        )}
        {isLoading && <p role="status">{words.live.loading}</p>}
        {error && (
          <p role="alert">
            {words.tableFailed}{" "}
            <span lang="en" className="text-muted">
              {error.message}
            </span>{" "}
            <button
              type="button"
              className="font-semibold text-accent underline"
              onClick={() => void mutate()}
            >
              {words.live.retry}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
