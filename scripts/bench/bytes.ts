/** What every page costs to fetch, against its budgets. */
import { locales } from "../../lib/model";
import { pagePaths } from "./pages";
import type { Row } from "./report";
import { emptyPageWeight, kibibytes, scriptWeight } from "./weight";

/** Scripts are the same in every language; of the HTML the heaviest language counts. */
export async function measureBytes(base: string): Promise<Row[]> {
  const empty = emptyPageWeight();
  const rows: Row[] = [{ what: "the empty page: scripts, KiB gz", measured: empty }];
  for (const path of pagePaths()) {
    const pages = await Promise.all(
      locales.map(async (locale) => {
        const html = await (
          await fetch(`${base}/${locale}${path}`, { headers: { Accept: "text/html" } })
        ).text();
        return { locale, html, weight: kibibytes(Buffer.from(html)) };
      }),
    );
    const [heaviest, ...others] = pages.toSorted((a, b) => b.weight - a.weight);
    const scripts = Math.max(...pages.map(({ html }) => scriptWeight(html))) - empty;
    const note = `in ${heaviest?.locale}, the heaviest of ${others.length + 1} languages`;
    rows.push(
      { what: `${path || "/"} scripts over the empty page, KiB gz`, bound: 15, measured: scripts },
      { what: `${path || "/"} HTML, KiB gz`, bound: 60, measured: heaviest?.weight ?? Number.NaN, note },
    );
  }
  return rows;
}
