"use client";
/** Asks the catalogue for what the reader looks for; the old list stays while the new one comes. */
import { useEffect } from "react";
import useSWR from "swr";
import { onceFetched } from "../chart/chart-source";
import { fetchJson } from "../chart/live-state";
import type { Found, Wanted } from "./found";

export interface FoundAnswer {
  found: Found | undefined;
  opened: Found | undefined;
  loading: boolean;
  failure: string | undefined;
  retry(): void;
}

interface FoundSourceProps {
  locale: string;
  wanted: Wanted;
  onAnswer(answer: FoundAnswer): void;
}

function address(locale: string, { q, by }: Wanted, group?: string): string {
  const search = new URLSearchParams({ lang: locale, by, ...(q && { q }), ...(group && { in: group }) });
  return `/api/v1/compare/catalogue.json?${search}`;
}

export function FoundSource({ locale, wanted, onAnswer }: FoundSourceProps) {
  const all = useSWR<Found, Error>(address(locale, wanted), fetchJson, onceFetched);
  const one = useSWR<Found, Error>(wanted.open ? address(locale, wanted, wanted.open) : null, fetchJson, {
    ...onceFetched,
    keepPreviousData: false,
  });
  const { data, mutate, isLoading: loading } = all;
  const { data: opened, mutate: mutateOne } = one;
  const failure = (all.error ?? one.error)?.message;
  useEffect(() => {
    onAnswer({
      found: data,
      opened,
      loading,
      failure,
      retry: () => {
        void mutate();
        void mutateOne();
      },
    });
  }, [data, opened, loading, failure, mutate, mutateOne, onAnswer]);
  return null;
}
