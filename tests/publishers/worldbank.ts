/** The Indicators API in its recorded shape: newest year first, in pages, numbers of pages now as numbers, now as text. */
import type { Said } from "./server";

/** Values by economy and year; a year without a value is given as null, as the World Bank does. */
export type Indicator = Record<string, Record<string, number | null>>;

export interface WorldBank {
  indicators: Record<string, Indicator>;
  lastupdated: string;
  /** Overrides the `per_page` that is asked for, to make pages of few rows. */
  rowsOnPage?: number;
}

export function worldbank(bank: WorldBank) {
  return (url: URL): Said => {
    const [, areas = "", indicator = ""] =
      /^\/country\/([^/]+)\/indicator\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    const values = bank.indicators[indicator];
    if (values === undefined) return json(refusal);
    const [from = "", to = ""] = (url.searchParams.get("date") ?? "").split(":");
    const rows = areas.split(";").flatMap((area) => rowsOf(indicator, area, values[area] ?? {}, from, to));
    const perPage = bank.rowsOnPage ?? Number(url.searchParams.get("per_page") ?? 50);
    const page = Number(url.searchParams.get("page") ?? 1);
    const pages = Math.ceil(rows.length / perPage);
    const head = {
      page,
      pages: page > 1 ? String(pages) : pages,
      per_page: perPage,
      total: rows.length,
      sourceid: "2",
    };
    return json([
      { ...head, lastupdated: bank.lastupdated },
      rows.slice((page - 1) * perPage, page * perPage),
    ]);
  };
}

function rowsOf(
  indicator: string,
  area: string,
  values: Record<string, number | null>,
  from: string,
  to: string,
) {
  const years = Object.keys(values).filter((year) => year >= from && year <= to);
  return years
    .sort()
    .reverse()
    .map((date) => ({
      indicator: { id: indicator, value: "as recorded" },
      country: { id: area.slice(0, 2), value: area },
      countryiso3code: area,
      date,
      value: values[date],
      unit: "",
      obs_status: "",
      decimal: 0,
    }));
}

const refusal = [
  { message: [{ id: "120", key: "Invalid value", value: "The provided parameter value is not valid" }] },
];

export function json(content: unknown): Said {
  return { body: JSON.stringify(content), type: "application/json;charset=utf-8" };
}
