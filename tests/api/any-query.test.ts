/** Whatever stands in the address of an indicator's page: every chart is drawn or known to be empty, every fault is told. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChartsQuery } from "@/lib/api";
import { chartsAndDetails, comparesPair, definitions, figure, figureQuery } from "@/lib/catalog";
import { type Locale, locales, stateNames } from "@/lib/model";
import { readDrillPath } from "@/lib/model/drill-path";

const value = fc.oneof(
  fc.constantFrom(
    "1M",
    "1Y",
    "max",
    "2015",
    "2020-03",
    "2015-08-19",
    "1890",
    "2999-12",
    "2021-Q2",
    "all",
    "",
  ),
  fc.string({ maxLength: 12 }),
);

function queryOf(ids: string[]) {
  const id = fc.constantFrom(...ids);
  const step = fc.oneof(
    id,
    fc.tuple(id, value).map((two) => two.join("~")),
    fc.tuple(id, value, value).map((three) => three.join("~")),
  );
  const name = fc.oneof(
    fc.constantFrom("chart", "asOf", "theme", "zork", ...stateNames),
    fc.tuple(id, fc.constantFrom(...stateNames)).map((two) => two.join(".")),
  );
  return fc.array(fc.tuple(name, fc.oneof(value, id, step)), { maxLength: 6 });
}

describe("any query of a page", () => {
  it.each(definitions())("draws $slug or says what is wrong", { timeout: 60_000 }, (definition) => {
    const { slug, charts } = definition;
    const all = chartsAndDetails(definition);
    const draw = (
      id: string,
      locale: Locale,
      asOf: string | undefined,
      query: Parameters<typeof figureQuery>[0],
    ) => figure(slug, id, { locale, asOf, ...figureQuery(query) });
    fc.assert(
      fc.property(queryOf(all.map(({ id }) => id)), fc.constantFrom(...locales), (pairs, locale) => {
        const params: Record<string, string[]> = {};
        for (const [name, text] of pairs) params[name] = [...(params[name] ?? []), text];
        const { page, asOf, faults } = readChartsQuery(params, definition, locale);
        for (const fault of faults) expect(fault).toMatch(/\S/);
        for (const [id, { open, table: _, ...query }] of Object.entries(page.states)) {
          expect(charts.map((chart) => chart.id)).toContain(id);
          draw(id, locale, asOf, query);
          const step = readDrillPath(open ?? "")?.at(-1);
          const detail = all.find((chart) => chart.id === step?.chart);
          if (!step || !detail) continue;
          const [a, b] = step.span ?? [];
          draw(
            detail.id,
            locale,
            asOf,
            comparesPair(detail)
              ? ({ a, b } as { a: string; b: string })
              : ({ from: a, to: b } as { from: string; to: string }),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});
