"use client";
/** Fetches what a chart is asked to show; its own chunk, since nothing is fetched before the reader touches a chart. */
import { useEffect } from "react";
import useSWR from "swr";
import type { Chart } from "@/lib/model";
import { fetchJson } from "./live-state";

export interface ChartAnswer {
  /** The newest answer; the old one stays while the next is on its way. */
  chart: Chart | undefined;
  loading: boolean;
  failure: string | undefined;
  retry(): void;
}

interface ChartSourceProps {
  address: string;
  onAnswer(answer: ChartAnswer): void;
}

/** What a page has fetched stays good while the page is open; only the reader's own choice asks again. */
export const onceFetched = {
  keepPreviousData: true,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  revalidateIfStale: false,
  shouldRetryOnError: false,
};

export function ChartSource({ address, onAnswer }: ChartSourceProps) {
  const { data, error, isLoading, mutate } = useSWR<{ chart: Chart }, Error>(address, fetchJson, onceFetched);
  useEffect(() => {
    onAnswer({
      chart: data?.chart,
      loading: isLoading,
      failure: error?.message,
      retry: () => void mutate(),
    });
  }, [data, error, isLoading, mutate, onAnswer]);
  return null;
}
