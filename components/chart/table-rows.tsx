"use client";
/** All rows of a chart's table, fetched when the reader asks for them. */
import type { ReactNode } from "react";
import useSWR from "swr";
import type { Table } from "@/lib/chart/table";
import { onceFetched } from "./chart-source";
import { DataTable, type TableWords } from "./data-table";
import { Failed } from "./failed";
import { fetchJson } from "./live-state";

interface TableRowsProps {
  address: string;
  caption: string;
  words: TableWords & { failed: string; loading: string; retry: string };
  /** The rows that stand there until the answer comes. */
  children: ReactNode;
}

export function TableRows({ address, caption, words, children }: TableRowsProps) {
  const { data, error, isLoading, mutate } = useSWR<{ table: Table }, Error>(address, fetchJson, onceFetched);
  return (
    <div aria-busy={isLoading}>
      {data ? <DataTable table={data.table} caption={caption} words={words} /> : children}
      {isLoading && <p role="status">{words.loading}</p>}
      {error && (
        <Failed
          text={words.failed}
          detail={error.message}
          retry={words.retry}
          onRetry={() => void mutate()}
        />
      )}
    </div>
  );
}
