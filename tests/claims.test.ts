/** The ledgers that ship, held against the data that ship: what each verdict rests on, and that it moves with the data. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  claimDetail,
  claimFigure,
  claimVintages,
  definitions,
  editionReadings,
  headlineFigures,
  headlineOf,
  type JudgedClaim,
  type JudgedLedger,
  judgedClaim,
  judgedLedgers,
} from "@/lib/catalog";
import { evaluate, inputsOf, judge, type Lookup, numbersIn } from "@/lib/claims";
import { locales } from "@/lib/model";

const { ledgers, broken } = judgedLedgers();
const paper = ledgers.find(({ ledger }) => ledger.id === "ma-yanning") as JudgedLedger;
const own = ledgers.find(({ ledger }) => ledger.id === "overview") as JudgedLedger;

function found(id: string, of = paper): JudgedClaim {
  const one = of.claims.find(({ claim }) => claim.id === id);
  if (!one) throw new Error(`There is no claim ${id}`);
  return one;
}
const kindOf = (id: string) => found(id).verdict.kind;

function todayOf({ verdict }: JudgedClaim): number {
  const outcome = verdict.today?.outcome;
  if (!outcome || !("node" in outcome)) throw new Error("Nothing is recomputed");
  return outcome.node.value;
}

const valueOfReading = (
  reading: { outcome: JudgedClaim["verdict"]["others"][number]["outcome"] } | undefined,
) => (reading && "node" in reading.outcome ? reading.outcome.node.value : Number.NaN);

it("are all read", () => {
  expect(broken).toEqual([]);
  expect(paper.claims.length).toBeGreaterThan(60);
});

describe("as of an earlier day", () => {
  const on = (id: string, day?: string) => judgedClaim("ma-yanning", id, day)?.one.verdict;

  it("a verdict is the one that the data known then give", () => {
    expect(on("gdp-russia-2012-2016")?.kind).toBe("holds");
    expect(on("gdp-russia-2012-2016", "2018-01-14")?.kind).toBe("differs");
    expect(on("gdp-russia-2012-2016", "2018-01-13")?.kind).toBe("cannot-be-checked");
    expect(on("gdp-russia-2017-2021", "2018-01-14")?.kind).toBe("cannot-be-checked");
  });

  it("every edition's reading is what the verdict of its day rests on", () => {
    for (const of of ledgers)
      for (const one of of.claims)
        for (const { day, reading } of editionReadings(of, one)) {
          const then = judgedClaim(of.ledger.id, one.claim.id, day)?.one.verdict.today;
          // A headline says other figures on another day.
          if (then && !("headline" in one.claim.printed)) expect(then.outcome).toEqual(reading.outcome);
        }
  });

  it("a headline is held against the figures of its own day", () => {
    const product = judgedLedgers("2024-06-01").ledgers.find(({ ledger }) => ledger.kind === "product");
    expect(product?.claims.length).toBeGreaterThan(0);
    const kinds = new Set(product?.claims.map(({ verdict }) => verdict.kind));
    // Some headlines rest on a series that the data hold from a later day on.
    expect([...kinds].sort()).toEqual(["cannot-be-checked", "holds"]);
  });

  it("sentences name the day and links keep it", () => {
    const day = "2018-01-14";
    const judged = judgedClaim("ma-yanning", "gdp-russia-2012-2016", day);
    if (!judged) throw new Error("no such claim");
    const detail = claimDetail(judged.of, judged.one, "en");
    expect(detail.sentence).toMatch(/^The data known on 14 January 2018 give/);
    expect(detail.path).toMatch(/\?asOf=2018-01-14$/);
    expect(claimVintages(judged.one, "en").days.map((one) => one.day)).toContain(day);
  });

  it("before anything was known nothing is broken and nothing can be checked", () => {
    const { ledgers: then, broken } = judgedLedgers("1990-01-01");
    expect(broken).toEqual([]);
    const kinds = then.flatMap(({ claims }) => claims.map(({ verdict }) => verdict.kind));
    expect([...new Set(kinds)].sort()).toEqual(["cannot-be-checked", "inconsistent"]);
  });
});

describe("Table 1 against every edition of the World Bank's GDP that is held", () => {
  const windows = ["1992-1996", "1997-2001", "2002-2006", "2007-2011", "2012-2016", "2017-2021"];
  const areas = ["russia", "kazakhstan"];
  const editions = ["2018-01-14", "2024-10-21", "2024-11-13", "2025-07-01", "2026-09-25", "2026-09-26"];
  const fitsOn = (id: string, day: string): boolean | undefined => {
    const one = found(id);
    const { formula } = one.claim;
    if (!formula) return undefined;
    const outcome = evaluate(formula, { ...paper.surroundings, claim: one.period, asOf: day });
    if ("missing" in outcome) return undefined;
    const step = one.verdict.printed.step;
    return Math.round(outcome.node.value / step) === Math.round(one.verdict.printed.value / step);
  };

  it.each(windows.slice(0, 5))("%s is reproduced to the printed digit by the editions of 2024", (window) => {
    for (const area of areas)
      for (const day of ["2024-10-21", "2024-11-13"])
        expect(fitsOn(`gdp-${area}-${window}`, day), `${area} ${day}`).toBe(true);
  });

  it("2017–2021 is reproduced by none: the edition that the author read is not held", () => {
    for (const area of areas) {
      const fitted = editions.map((day) => fitsOn(`gdp-${area}-2017-2021`, day));
      expect(fitted).not.toContain(true);
      expect(fitted[0]).toBeUndefined();
    }
  });

  it("the edition of 2018 already gave the earliest windows, but not Russia's of 2002 to 2016", () => {
    const fitted = Object.fromEntries(windows.map((w) => [w, fitsOn(`gdp-russia-${w}`, "2018-01-14")]));
    expect(fitted).toEqual({
      "1992-1996": true,
      "1997-2001": true,
      "2002-2006": false,
      "2007-2011": false,
      "2012-2016": false,
      "2017-2021": undefined,
    });
  });

  it("the page of the latest window shows both editions that differ", () => {
    const shown = editionReadings(paper, found("gdp-russia-2017-2021"));
    expect(shown.map(({ day }) => day)).toEqual(["2024-10-21", "2026-09-26"]);
    expect(shown.every(({ reading }) => !reading.fits)).toBe(true);
  });

  it("holds in all six ratios, though both averages of the latest window have been revised", () => {
    for (const window of windows) expect(kindOf(`gdp-ratio-${window}`), window).toBe("holds");
    expect(kindOf("gdp-russia-2017-2021")).toBe("differs");
    expect(kindOf("gdp-kazakhstan-2017-2021")).toBe("differs");
  });

  it("gives 18.7 where the text says 18: cut, not rounded", () => {
    expect(kindOf("gap-early-1990s")).toBe("inconsistent");
    expect(kindOf("gap-latest")).toBe("holds");
  });

  it("every printed ratio is that of the printed averages", () => {
    for (const window of windows)
      expect(found(`gdp-ratio-${window}`).verdict.relations.map(({ fits }) => fits)).toEqual([true]);
  });
});

describe("the tenge", () => {
  it("stood at 429 on 22 February by the official rate, but nowhere near 527 on 12 March, a Saturday", () => {
    expect(new Date("2022-03-12T00:00:00Z").getUTCDay()).toBe(6);
    expect(kindOf("dollar-2022-02-22")).toBe("holds");
    const march = found("dollar-2022-03-12");
    expect(march.verdict.kind).toBe("differs");
    expect(todayOf(march)).toBe(509.8);
    const outcome = march.verdict.today?.outcome;
    expect(outcome && "node" in outcome && outcome.node.period).toBe("2022-03-11");
    expect(march.verdict.others.map(valueOfReading)).toEqual([510.79, 512.19]);
  });

  it("is said to have lost what the dollar gained: 22.8 against 18.6 per cent", () => {
    const { verdict } = found("tenge-depreciation");
    expect(verdict.kind).toBe("different-measure");
    const [dollar, tenge, official] = verdict.others.map(valueOfReading);
    expect(dollar).toBeCloseTo(22.84, 2);
    expect(tenge).toBeCloseTo(18.6, 2);
    expect(official).toBeCloseTo(18.96, 2);
    expect(verdict.others.map(({ fits }) => fits)).toEqual([true, false, false]);
  });

  it("official rates are set once, so what is known today was known then", () => {
    expect(found("dollar-2022-02-22").verdict.atTheTime?.fits).toBe(true);
  });
});

describe("the table of trade shares", () => {
  const blocs = ["eaeu", "asia", "europe"];
  const printed = (id: string) => found(id).verdict.printed.value;

  it("leaves a tenth for the rest of the world, and no share above 100", () => {
    const sum = (year: string) =>
      blocs.reduce((total, bloc) => total + printed(`share-${bloc}-${year}-5m`), 0);
    expect(sum("2021")).toBeCloseTo(90.2);
    expect(sum("2022")).toBeCloseTo(89.8);
  });

  it.each(blocs)("prints the change of %s that its two shares give", (bloc) => {
    const change = found(`share-${bloc}-change`);
    const difference = printed(`share-${bloc}-2022-5m`) - printed(`share-${bloc}-2021-5m`);
    expect(difference).toBeCloseTo(change.verdict.printed.value, 1);
    expect(change.verdict.relations.map(({ fits }) => fits)).toEqual([true]);
    expect(change.verdict.kind).toBe("cannot-be-checked");
  });

  it("adds up in the figures of nine months, within the last digit", () => {
    const { relations } = found("turnover-2022-9m").verdict;
    expect(relations.map(valueOfReading)).toEqual([18.354e9]);
    expect(relations[0]?.fits).toBe(true);
    expect(found("turnover-growth-2022-9m").verdict.relations[0]?.fits).toBe(true);
  });
});

describe("claims that cannot be checked", () => {
  const all = ledgers.flatMap((of) => of.claims.map((one) => ({ of, one })));
  const unchecked = all.filter(({ one }) => one.verdict.kind === "cannot-be-checked");

  it.each(unchecked.map(({ of, one }) => ({ of, one, id: one.claim.id })))(
    "$id names what would be needed",
    ({ of, one }) => {
      expect(one.verdict.missing.length).toBeGreaterThan(0);
      for (const locale of locales)
        for (const text of claimDetail(of, one, locale).missing) expect(text).not.toMatch(/^[a-z-]+\//);
    },
  );

  it("are not said of what the data hold", () => {
    for (const { of, one } of unchecked)
      for (const { series, periods } of one.verdict.missing)
        if (!periods) expect(of.surroundings.lookup(series), series).toBeUndefined();
  });
});

describe("every claim", () => {
  const all = ledgers.flatMap((of) =>
    of.claims.map((one) => ({ of, one, id: `${of.ledger.id}/${one.claim.id}` })),
  );

  it.each(all)("$id counts what it prints, and can be told in four languages", ({ of, one }) => {
    const { verdict, claim } = one;
    const readings = [verdict.today, ...verdict.others, ...verdict.relations];
    for (const reading of readings) {
      if (!reading || !("node" in reading.outcome) || !verdict.printed.unit) continue;
      expect(reading.outcome.node.unit).toEqual(verdict.printed.unit);
    }
    for (const locale of locales) {
      const detail = claimDetail(of, one, locale);
      expect(detail.sentence).not.toMatch(/undefined|NaN|\{/);
      expect(detail.printed).not.toBe("");
      expect(detail.place, claim.id).not.toBe("");
    }
  });

  const checked = all.filter(
    ({ one }) => one.verdict.kind === "holds" && one.verdict.printed.sense === "exact",
  );

  it.each(checked)("$id would no longer hold if one figure were another", ({ of, one }) => {
    const outcome = one.verdict.today?.outcome;
    if (!outcome || !("node" in outcome)) throw new Error("Nothing is recomputed");
    const [input] = inputsOf(outcome.node);
    if (!input) throw new Error("No figure of the data went in");
    const changed: Lookup = (id, asOf) => {
      const held = of.surroundings.lookup(id, asOf);
      if (!held || id !== input.series) return held;
      const observations = held.series.observations.map((o) =>
        o.period === input.period && o.value !== null ? { ...o, value: 2 * o.value + 1 } : o,
      );
      return { ...held, series: { ...held.series, observations } };
    };
    const around = { ...of.surroundings, lookup: changed, claim: one.period, before: one.before };
    expect(judge(one.claim, one.verdict.printed, around).kind).not.toBe("holds");
  });
});

describe("the product's own headlines", () => {
  it.each(definitions().map(({ slug }) => slug))("%s: every number in it is checked, and holds", (slug) => {
    const figures = headlineFigures(slug, "en") ?? {};
    const headline = definitions().find((one) => one.slug === slug)?.headline.en ?? "";
    for (const [name, { text }] of Object.entries(figures)) {
      if (!headline.includes(`{${name}}`)) continue;
      expect(headlineOf(slug, "en")).toContain(text);
      // The one of "8.5 : 1" is no figure of its own.
      const numbers = numbersIn(text.replace(/\s:\s1$/u, ""));
      for (const nth of numbers.keys()) {
        const claims = own.claims.filter(({ claim }) => {
          const said = "headline" in claim.printed ? claim.printed.headline : undefined;
          return said?.indicator === slug && said.name === name && (said.nth ?? 0) === nth;
        });
        expect(
          claims.map(({ verdict }) => verdict.kind),
          `${name} ${nth}`,
        ).toEqual(["holds"]);
      }
    }
  });
});

describe("charts beside claims", () => {
  it("mark the printed figure on the axis, over its own span", () => {
    const { claim, verdict } = found("gdp-russia-2012-2016");
    const figure = claimFigure(found(claim.id), paper, { locale: "en" });
    const [level] = figure?.wide.references ?? [];
    expect(level?.value).toBe(verdict.printed.value);
    expect(new Date(level?.from ?? 0).getUTCFullYear()).toBe(2012);
    expect(new Date(level?.to ?? 0).getUTCFullYear()).toBe(2016);
    expect(level?.text.text).toBe("printed: US$1,840.1\u00a0billion");
    expect(figure?.wide.altText).toContain("Marked: printed: US$1,840.1\u00a0billion.");
  });

  it("reach as far as a printed figure that the data never did", () => {
    const figure = claimFigure(found("dollar-2022-03-12"), paper, { locale: "en" });
    expect(figure?.wide.references?.map(({ value }) => value)).toEqual([429, 527]);
    expect(figure?.wide.y.domain[1]).toBeGreaterThanOrEqual(527);
  });

  it("are not there where the figures cover spans that no axis can hold", () => {
    expect(claimFigure(found("coal-eu-2022-5m"), paper, { locale: "en" })).toBeUndefined();
  });
});

// Reading all the data anew takes longer than other tests on a busy machine.
describe("on disk", { timeout: 60_000 }, () => {
  let folder = "";
  afterEach(() => {
    if (folder) rmSync(folder, { recursive: true });
    folder = "";
    vi.unstubAllEnvs();
  });

  /** The data that ship, with ledgers and one dataset of the test's own. */
  function copied(): string {
    folder = mkdtempSync(join(tmpdir(), "claims-"));
    for (const name of ["sources", "indicators", "groups.json"])
      symlinkSync(join(process.cwd(), "data", name), join(folder, name));
    cpSync("data/claims", join(folder, "claims"), { recursive: true });
    cpSync("data/observations", join(folder, "observations"), { recursive: true });
    vi.stubEnv("STEPPE_DATA", folder);
    later();
    return folder;
  }

  /** For half a second the catalogue takes its files to be as they were. */
  function later(): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600);
  }

  function rewrite(path: string, change: (text: string) => string): void {
    const before = readFileSync(path, "utf8");
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    later();
  }

  it("one datum more or less changes its verdict when the data load", () => {
    const data = copied();
    expect(judgedClaim("ma-yanning", "dollar-2022-02-22")?.one.verdict.kind).toBe("holds");
    rewrite(join(data, "observations/nbk/official-daily.json"), (text) =>
      text.replace('["2022-02-22", 428.54,', '["2022-02-22", 430.54,'),
    );
    const { one } = judgedClaim("ma-yanning", "dollar-2022-02-22") ?? {};
    expect(one?.verdict.kind).toBe("differs");
    expect(one?.verdict.difference?.absolute).toBeCloseTo(1.54);
  });

  it("a malformed ledger names file, entry and field, and leaves the others whole", () => {
    const data = copied();
    rewrite(join(data, "claims/ma-yanning.json"), (text) =>
      text.replace('"value": "1637.8"', '"value": "1,637.8"'),
    );
    const judged = judgedLedgers();
    expect(judged.ledgers.map(({ ledger }) => ledger.id)).toEqual(["overview"]);
    expect(judged.broken).toHaveLength(1);
    expect(judged.broken[0]?.reason).toMatch(
      /ma-yanning\.json is not as it should be:\n {2}claims\[0\] "gdp-russia-2017-2021"\.printed/,
    );
    expect(headlineOf("tenge", "en")).toBeDefined();
  });

  it("so does one that is no JSON, one that names what is not there, and one whose formula adds unlike units", () => {
    const data = copied();
    const path = join(data, "claims/overview.json");
    const sound = readFileSync(path, "utf8");
    writeFileSync(path, "{");
    expect(judgedLedgers().broken[0]?.reason).toMatch(/overview\.json is not JSON/);
    const ledger = JSON.parse(sound) as { claims: { id: string; formula: unknown }[] };
    const [first] = ledger.claims;
    if (!first) throw new Error("The ledger is empty");
    first.formula = { op: "printed", claim: "nobody" };
    writeFileSync(path, JSON.stringify(ledger));
    expect(judgedLedgers().broken[0]?.reason).toMatch(
      /claims\[0\] "tenge-rate"\.formula: names the claim "nobody"/,
    );
    first.formula = {
      op: "add",
      of: [
        { op: "value", series: "nbk/official-daily/USD", at: "claim" },
        { op: "value", series: "bns/CPI/KAZ.all", at: "2022-06" },
      ],
    };
    writeFileSync(path, JSON.stringify(ledger));
    expect(judgedLedgers().broken[0]?.reason).toMatch(
      /data\/claims\/overview\.json: claim "tenge-rate": "add" takes/,
    );
    expect(judgedLedgers().ledgers.map((one) => one.ledger.id)).toEqual(["ma-yanning"]);
  });
});
