/** The index, fetched once and kept as long as the page lives; a failure is retried when the reader says so. */
import useSWR from "swr";
import type { Locale } from "@/lib/model";
import { fetchJson } from "../chart/live-state";
import type { WordedIndex } from "./words";

export interface Index {
  index: WordedIndex | undefined;
  error: Error | undefined;
  retry: () => void;
}

export function useIndex(locale: Locale): Index {
  const { data, error, isValidating, mutate } = useSWR<WordedIndex, Error>(
    `/api/v1/search/index.json?lang=${locale}`,
    fetchJson,
    { revalidateOnFocus: false, revalidateIfStale: false, shouldRetryOnError: false },
  );
  return { index: data, error: isValidating ? undefined : error, retry: () => void mutate() };
}
