/** EIA Open Data, version 2: a key in the address, rows by facets, numbers as text, pages by offset. */
import type { Said } from "./server";
import { json } from "./worldbank";

export type EiaRow = Record<string, string | null> & { period: string };

/** Rows by route; `rowsOnPage` makes pages of few rows. */
export function eia(routes: Record<string, EiaRow[]>, rowsOnPage = 5000, key = "good-key") {
  return (url: URL): Said | undefined => {
    const route = /^\/(.+)\/data\/$/.exec(url.pathname)?.[1] ?? "";
    if (url.searchParams.get("api_key") !== key) {
      return {
        ...json({ error: { code: "API_KEY_INVALID", message: "An invalid api_key was supplied." } }),
        status: 403,
      };
    }
    const facets = [...url.searchParams].flatMap(([name, value]) => {
      const facet = /^facets\[(\w+)\]\[\]$/.exec(name)?.[1];
      return facet === undefined ? [] : [[facet, value] as const];
    });
    const wanted = (row: EiaRow, facet: string) =>
      facets.some(([name, value]) => name === facet && row[facet] === value);
    const start = url.searchParams.get("start") ?? "";
    const rows = (routes[route] ?? []).filter(
      (row) =>
        row.period >= start &&
        [...new Set(facets.map(([name]) => name))].every((facet) => wanted(row, facet)),
    );
    const offset = Number(url.searchParams.get("offset") ?? 0);
    return json({ response: { total: String(rows.length), data: rows.slice(offset, offset + rowsOnPage) } });
  };
}
