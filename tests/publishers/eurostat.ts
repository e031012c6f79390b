/** Comext by Eurostat's dissemination API: a cube in the recorded shape, sparse, with codes of Eurostat's own. */
import type { Said } from "./server";
import { json } from "./worldbank";

/** Values by product, partner, reporter (both as Eurostat codes them) and month. */
export type Cube = Record<string, Record<string, Record<string, Record<string, number>>>>;

export function eurostat(cube: Cube) {
  return (url: URL): Said | undefined => {
    if (!url.pathname.endsWith("/statistics/1.0/data/ds-045409")) return undefined;
    const one = (name: string) => url.searchParams.get(name) ?? "";
    const values = cube[one("product")]?.[one("partner")] ?? {};
    const since = one("sinceTimePeriod");
    const reporters = url.searchParams.getAll("reporter").filter((code) => values[code] !== undefined);
    const months = [...new Set(reporters.flatMap((code) => Object.keys(values[code] ?? {})))]
      .filter((month) => month >= since)
      .sort();
    const id = ["freq", "reporter", "partner", "product", "flow", "indicators", "time"];
    const codes = [
      [one("freq")],
      reporters,
      [one("partner")],
      [one("product")],
      [one("flow")],
      [one("indicators")],
      months,
    ];
    const cells = reporters.flatMap((code, row) =>
      months.flatMap((month, column): [string, number][] => {
        const value = values[code]?.[month];
        return value === undefined ? [] : [[String(row * months.length + column), value]];
      }),
    );
    return json({
      version: "2.0",
      class: "dataset",
      updated: "2026-11-17T11:00:00+0100",
      id,
      size: codes.map((all) => all.length),
      dimension: Object.fromEntries(
        id.map((name, index) => [
          name,
          { category: { index: Object.fromEntries((codes[index] ?? []).map((code, at) => [code, at])) } },
        ]),
      ),
      value: Object.fromEntries(cells),
    });
  };
}
