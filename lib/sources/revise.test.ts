import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeriods, Dataset, type Retrieval, type Row } from "../model";
import type { Reading, ReadValue, Recipe } from "./adapter";
import { buildDataset } from "./build";
import { revise } from "./revise";
import { isOpen } from "./revise-rows";

const recipe: Recipe = {
  source: "worldbank",
  code: "NY.GDP.MKTP.CD",
  frequency: "A",
  unitMeasure: "USD",
  unitMultiplier: 0,
  editions: [],
};
const kazakhstan = { referenceArea: "KAZ" };

function retrieval(vintage: string, significantDigits?: number): Retrieval {
  return {
    vintage,
    edition: `WDI, ${vintage}`,
    obtained: "published",
    url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
    retrieved: "2026-11-23",
    files: [{ path: "gdp.csv", sha256: "0".repeat(64) }],
    ...(significantDigits === undefined ? {} : { significantDigits }),
  };
}

function reading(values: Record<string, number | null>, status: ReadValue["status"] = "A"): Reading[] {
  return [
    {
      dimensions: kazakhstan,
      values: Object.entries(values).map(([period, value]) => ({ period, value, status })),
    },
  ];
}

const rows = (dataset: Dataset): Row[] => dataset.series[0]?.rows ?? [];

describe("revise", () => {
  const first = revise(undefined, recipe, retrieval("2018-01-14"), reading({ "2001": 22.1, "2000": 18.3 }));

  it("opens a row for each value, in the order of periods", () => {
    expect(rows(first)).toEqual([
      ["2000", 18.3, "A", "2018-01-14"],
      ["2001", 22.1, "A", "2018-01-14"],
    ]);
  });

  it("closes the row that a later edition changes and leaves what it does not mention", () => {
    const second = revise(first, recipe, retrieval("2024-10-21"), reading({ "2001": 22.2, "2002": 24.6 }));
    expect(rows(second)).toEqual([
      ["2000", 18.3, "A", "2018-01-14"],
      ["2001", 22.1, "A", "2018-01-14", "2024-10-21"],
      ["2001", 22.2, "A", "2024-10-21"],
      ["2002", 24.6, "A", "2024-10-21"],
    ]);
    expect(rows(first)).toHaveLength(2);
  });

  it("keeps the finer value where a rounded copy agrees, whichever came first", () => {
    const fine = revise(undefined, recipe, retrieval("2024-10-21"), reading({ "2023": 262641934277.4 }));
    const rounded = revise(
      fine,
      recipe,
      retrieval("2025-07-01", 6),
      reading({ "2023": 262642000000, "2022": 225496 }),
    );
    expect(rows(rounded)).toEqual([
      ["2022", 225496, "A", "2025-07-01"],
      ["2023", 262641934277.4, "A", "2024-10-21"],
    ]);
    const again = revise(rounded, recipe, retrieval("2026-09-01"), reading({ "2022": 225496.3 }));
    expect(rows(again)[0]).toEqual(["2022", 225496, "A", "2025-07-01"]);
    const moved = revise(rounded, recipe, retrieval("2026-09-01"), reading({ "2022": 225496.6 }));
    expect(rows(moved)[0]).toEqual(["2022", 225496, "A", "2025-07-01", "2026-09-01"]);
  });

  it("takes a change of status, of note, or to missing as news", () => {
    const estimate = revise(undefined, recipe, retrieval("2025-04-01"), reading({ "2025": 300 }, "E"));
    const final = revise(estimate, recipe, retrieval("2026-04-01"), reading({ "2025": 300 }, "A"));
    expect(rows(final).map((row) => row[2])).toEqual(["E", "A"]);
    const noted: Reading[] = [
      { dimensions: kazakhstan, values: [{ period: "2025", value: 300, status: "A", note: "x" }] },
    ];
    expect(rows(revise(final, recipe, retrieval("2026-05-01"), noted)).at(-1)).toEqual([
      "2025",
      300,
      "A",
      "2026-05-01",
      null,
      "x",
    ]);
    const gone = revise(final, recipe, retrieval("2026-05-01"), reading({ "2025": null }, "M"));
    expect(rows(gone).at(-1)).toEqual(["2025", null, "M", "2026-05-01"]);
  });

  it("refuses an older edition, a contradiction within a day, and anything given twice", () => {
    expect(() => revise(first, recipe, retrieval("2017-01-01"), reading({ "2000": 1 }))).toThrow(
      /edition of 2017-01-01 comes after/,
    );
    expect(() => revise(first, recipe, retrieval("2018-01-14"), reading({ "2000": 1 }))).toThrow(
      /two editions of 2018-01-14 disagree on 2000 \(18.3 and 1\)/,
    );
    const twice = [{ period: "2003", value: 1, status: "A" as const }];
    expect(() =>
      revise(first, recipe, retrieval("2019-01-01"), [
        { dimensions: kazakhstan, values: [...twice, ...twice] },
      ]),
    ).toThrow(/2003 is given twice/);
    const one = reading({ "2003": 1 });
    expect(() => revise(first, recipe, retrieval("2019-01-01"), [...one, ...one])).toThrow(
      /holds this series twice/,
    );
  });
});

describe("any run of editions", () => {
  const value = fc.oneof(fc.constant(null), fc.integer({ min: -50, max: 50 }));
  const edition = fc.dictionary(fc.constantFrom("2019", "2020", "2021", "2022"), value, { minKeys: 1 });
  const run = fc.array(edition, { minLength: 1, maxLength: 6 });
  const day = (index: number) => `2020-0${index + 1}-01`;

  const known = (dataset: Dataset, asOf: string) =>
    rows(dataset)
      .filter((row) => row[3] <= asOf && (row[4] == null || asOf < row[4]))
      .map((row) => [row[0], row[1]]);

  it("never changes the answer for an earlier day, and keeps one open row a period", () => {
    fc.assert(
      fc.property(run, (editions) => {
        let dataset: Dataset | undefined;
        const answers: unknown[] = [];
        const latest = new Map<string, number | null>();
        editions.forEach((values, index) => {
          dataset = revise(dataset, recipe, retrieval(day(index)), reading(values));
          for (const [period, one] of Object.entries(values)) latest.set(period, one);
          expect(Object.fromEntries(known(dataset, day(index)))).toEqual(Object.fromEntries(latest));
          answers.push(known(dataset, day(index)));
          for (let back = 0; back <= index; back++) expect(known(dataset, day(back))).toEqual(answers[back]);
          const open = rows(dataset).filter(isOpen);
          expect(new Set(open.map((row) => row[0])).size).toBe(open.length);
          const order = rows(dataset).map((row) => `${row[0]} ${row[3]}`);
          expect(order).toEqual([...order].sort());
        });
        expect(Dataset.safeParse(dataset).success).toBe(true);
      }),
    );
  });

  it("builds the same dataset whatever the order in which editions are listed", () => {
    fc.assert(
      fc.property(run, fc.infiniteStream(fc.nat()), (editions, keys) => {
        const listed = editions.map((values, index) => ({
          vintage: day(index),
          edition: `edition ${index}`,
          obtained: "published" as const,
          url: "https://data.worldbank.org/",
          retrieved: "2026-11-23",
          files: [`${index}.csv`],
          parse: () => reading(values).map((one) => ({ ...one, values: [...one.values].reverse() })),
        }));
        const shuffled = listed
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const read = (path: string) => ({ path, bytes: new TextEncoder().encode(path) });
        const built = buildDataset({ ...recipe, editions: listed }, read);
        expect(buildDataset({ ...recipe, editions: shuffled }, read)).toEqual(built);
        const periods = rows(built).map((row) => row[0]);
        expect(periods).toEqual([...periods].sort(comparePeriods));
      }),
    );
  });
});
