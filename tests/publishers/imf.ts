/** The International Monetary Fund: the DataMapper as recorded, and SDMX-CSV as its documentation describes it. */
import type { Said } from "./server";
import { json } from "./worldbank";

export interface Imf {
  /** By indicator, economy and year, in the DataMapper's own scale. */
  datamapper: Record<string, Record<string, Record<string, number | null>>>;
  /** Lines under the header, by dataflow and key. */
  tables: Record<string, { header: string[]; lines: (string | number)[][] }>;
}

export function imf(fund: Imf) {
  return (url: URL): Said | undefined => {
    const path = decodeURIComponent(url.pathname);
    const [, indicator = "", areas = ""] = /^\/datamapper\/([A-Z_]+)\/([A-Z/]+)$/.exec(path) ?? [];
    if (indicator !== "") {
      const all = fund.datamapper[indicator] ?? {};
      const wanted = Object.fromEntries(
        Object.entries(all).filter(([area]) => areas.split("/").includes(area)),
      );
      // A filter that fits nothing is ignored.
      return json({ values: { [indicator]: Object.keys(wanted).length > 0 ? wanted : all } });
    }
    const [, flow = "", key = ""] = /^\/sdmx\/data\/dataflow\/([^/]+\/[^/]+)\/~\/(.+)$/.exec(path) ?? [];
    const table = fund.tables[`${flow}/${key}`];
    if (table === undefined)
      return flow === ""
        ? undefined
        : csv([["DATAFLOW", "COUNTRY", "INDICATOR", "TIME_PERIOD", "OBS_VALUE"]]);
    return csv([table.header, ...table.lines]);
  };
}

function csv(lines: (string | number)[][]): Said {
  return {
    body: lines.map((line) => line.join(",")).join("\n"),
    type: "application/vnd.sdmx.data+csv; version=2.0.0",
  };
}
