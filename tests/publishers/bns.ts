/** Kazakhstan's Bureau of National Statistics: Taldau's rows by terms, and workbooks by element numbers. */
import type { Said } from "./server";
import { json } from "./worldbank";

export interface TaldauRow {
  terms: number[];
  termNames: string[];
  periods: { name: string; date: string; value: string }[];
}

export function taldau(indices: Record<string, TaldauRow[]>) {
  return (url: URL): Said | undefined => {
    const index = /^\/ru\/Api\/GetIndexData\/(\d+)$/.exec(url.pathname)?.[1];
    return index === undefined ? undefined : json(indices[index] ?? []);
  };
}

export function tables(elements: Record<string, Uint8Array>) {
  return (url: URL): Said | undefined => {
    const body = elements[/^\/api\/iblock\/element\/(\d+)\/file\/ru\/$/.exec(url.pathname)?.[1] ?? ""];
    return body === undefined ? undefined : { body, type: "application/vnd.ms-excel" };
  };
}
