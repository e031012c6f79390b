"use client";
/** State of an interactive chart: asleep until touched, then fetched; the old view stays while the new one loads. */
import { useCallback, useRef, useState } from "react";
import useSWR from "swr";
import type { Chart } from "@/lib/model";
import { chartAddress, fetchJson, type LiveAddress, type LiveQuery } from "./live-state";

export interface ChartAnswer {
  chart: Chart;
}

export interface LiveChartState {
  /** The box that holds the drawing; its width decides between the wide and the narrow layout. */
  box: React.RefObject<HTMLDivElement | null>;
  awake: boolean;
  query: LiveQuery;
  chart: Chart | undefined;
  loading: boolean;
  failure: string | undefined;
  wake(): void;
  ask(query: LiveQuery): void;
  retry(): void;
}

/** The two layouts that the server draws; the container query in the page shows one of them. */
export interface Layouts {
  breakpoint: number;
  wide: { width: number; height: number };
  narrow: { width: number; height: number };
}

export function useLiveChart(address: LiveAddress, initial: LiveQuery, layouts: Layouts): LiveChartState {
  const box = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<{ width: number; height: number }>();
  const [query, setQuery] = useState(initial);
  const wake = useCallback(() => {
    const width = box.current?.clientWidth ?? layouts.wide.width;
    setLayout((known) => known ?? (width >= layouts.breakpoint ? layouts.wide : layouts.narrow));
  }, [layouts]);
  const ask = useCallback(
    (wanted: LiveQuery) => {
      wake();
      setQuery(wanted);
    },
    [wake],
  );
  const key = layout ? chartAddress(address, query, layout.width, layout.height) : null;
  const { data, error, isLoading, mutate } = useSWR<ChartAnswer, Error>(key, fetchJson, {
    keepPreviousData: true,
    revalidateOnFocus: false,
    revalidateIfStale: false,
    shouldRetryOnError: false,
  });
  return {
    box,
    awake: layout !== undefined,
    query,
    chart: data?.chart,
    loading: isLoading,
    failure: error?.message,
    wake,
    ask,
    retry: () => void mutate(),
  };
}
