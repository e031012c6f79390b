import { describe, expect, it } from "vitest";
import { ContextEntries, type Dataset, Indicator, Ledger, type Row, type Source } from "@/lib/model";
import { checkContext } from "@/scripts/check-data/context";
import { checkDataset } from "@/scripts/check-data/datasets";
import { checkIndicator } from "@/scripts/check-data/definitions";
import { checkEvents } from "@/scripts/check-data/events";
import { checkLedger } from "@/scripts/check-data/ledgers";

const text = { en: "x", zh: "x", ru: "x", kk: "x" };
const retrieval = {
  edition: "one",
  obtained: "published" as const,
  url: "https://stat.gov.kz/",
  retrieved: "2024-02-01",
  files: [{ path: "a.csv", sha256: "0".repeat(64) }],
};

function dataset(rows: Row[], more: Partial<Dataset> = {}): Dataset {
  return {
    source: "bns",
    code: "CPI",
    frequency: "M",
    unitMeasure: "IX",
    unitMultiplier: 0,
    notes: { known: text },
    retrievals: ["2024-02-01", "2024-03-01"].map((vintage) => ({ ...retrieval, vintage })),
    series: [{ dimensions: { referenceArea: "KAZ" }, rows }],
    ...more,
  };
}
const source: Source = {
  id: "bns",
  name: text,
  short: text,
  homePage: "https://stat.gov.kz/",
  licence: { kind: "unclear", name: text },
  citation: "BNS",
  datasets: { CPI: { title: text, url: "https://stat.gov.kz/" } },
};
const faults = (rows: Row[], today = "2024-06-15") => checkDataset(dataset(rows), source, today).faults;

describe("checkDataset", () => {
  it("finds nothing wrong with a sound dataset", () => {
    const rows: Row[] = [
      ["2023-12", 1, "A", "2024-02-01", "2024-03-01"],
      ["2023-12", 2, "A", "2024-03-01"],
      ["2024-01", null, "M", "2024-02-01", null, "known"],
      ["2024-09", 3, "F", "2024-02-01"],
    ];
    expect(faults(rows)).toEqual([]);
  });

  it.each<[string, Row]>([
    ["is no period of frequency M", ["2023", 1, "A", "2024-02-01"]],
    ["is known from 2024-02-02, which is no edition", ["2023-12", 1, "A", "2024-02-02"]],
    ["is replaced on 2024-02-02, which is no edition", ["2023-12", 1, "A", "2024-02-01", "2024-02-02"]],
    ["is replaced on 2024-02-01, before 2024-03-01", ["2023-12", 1, "A", "2024-03-01", "2024-02-01"]],
    ["has no value but status A", ["2023-12", null, "A", "2024-02-01"]],
    ["has a value but is marked as missing", ["2023-12", 1, "M", "2024-02-01"]],
    ['has the note "new", never explained', ["2023-12", 1, "A", "2024-02-01", null, "new"]],
    ["lies in the future and is no forecast", ["2024-07", 1, "A", "2024-02-01"]],
    ["was known on 2024-02-01, before it began, and is no forecast", ["2024-04", 1, "A", "2024-02-01"]],
  ])("says that a value %s", (fault, row) => {
    expect(faults([row])).toEqual([`bns/CPI KAZ: ${row[0]} ${fault}.`]);
  });

  it("finds a period that is not over, two open values, two like series, a missing title", () => {
    expect(faults([["2024-02", 1, "A", "2024-02-01"]], "2024-02-20")).toEqual([
      "bns/CPI KAZ: 2024-02 is not over yet and not provisional.",
    ]);
    const twice: Row[] = [
      ["2023-12", 1, "A", "2024-02-01"],
      ["2023-12", 2, "A", "2024-03-01"],
    ];
    expect(faults(twice)).toEqual(["bns/CPI KAZ: 2023-12 has two open values."]);
    const one = { dimensions: { referenceArea: "KAZ" }, rows: twice.slice(0, 1) };
    const other = { dimensions: { item: "KAZ" }, rows: twice.slice(0, 1) };
    expect(checkDataset(dataset([], { series: [one, other] }), source, "2024-06-15").faults).toEqual([
      "bns/CPI: two series are both KAZ.",
    ]);
    const untitled = checkDataset(dataset(twice.slice(0, 1), { code: "PPI" }), source, "2024-06-15");
    expect(untitled.faults).toEqual(["bns/PPI: data/sources/bns.json gives it no title."]);
  });

  it("tells of gaps without taking them for faults", () => {
    const rows: Row[] = [
      ["2023-01", 1, "A", "2024-02-01"],
      ["2023-04", 1, "A", "2024-02-01"],
    ];
    const found = checkDataset(dataset(rows), source, "2024-06-15");
    expect(found).toEqual({ faults: [], remarks: ["bns/CPI/KAZ: nothing between 2023-01 and 2023-04"] });
  });
});

describe("checkIndicator", () => {
  const definition = Indicator.parse({
    slug: "prices",
    order: 1,
    title: text,
    question: text,
    headline: text,
    about: text,
    card: { series: "rise", label: text, change: "points", lag: 1, sparkline: 2 },
    inputs: { index: { dataset: "bns/CPI", where: { referenceArea: "KAZ" }, name: text } },
    series: { rise: { derive: "minus100", of: ["index"], name: text } },
    charts: [{ id: "rise", title: text, mark: "line", series: [{ ref: "rise" }] }],
  });
  const read = (source: string, code: string): Dataset => {
    if (`${source}/${code}` !== "bns/CPI") throw new Error(`${source}/${code}: there is no such file.`);
    return dataset([["2023-12", 109.8, "A", "2024-02-01"]]);
  };
  const check = (change: object) => checkIndicator(Indicator.parse({ ...definition, ...change }), read, {});

  it("names a drill that leads nowhere", () => {
    const [chart] = definition.charts;
    const drill = [{ chart: "none", carry: "window", when: ["fall"] }];
    expect(check({ charts: [{ ...chart, drill }] }).faults).toEqual([
      'prices, chart "rise": it leads to "none", which is no chart.',
      'prices, chart "rise": it leads on from "fall", which it does not show.',
    ]);
  });

  it("finds nothing wrong with a definition that works out", () => {
    expect(check({})).toEqual({ faults: [], remarks: [] });
  });

  it("names the input that is not there or matches nothing", () => {
    const input = (dataset: string, where: object) => ({ inputs: { index: { dataset, where, name: text } } });
    expect(check(input("bns/PPI", {})).faults).toEqual([
      'prices, input "index": bns/PPI: there is no such file.',
    ]);
    expect(check(input("bns/CPI", { referenceArea: "RUS" })).faults).toEqual([
      'prices, input "index": no series of bns/CPI matches {"referenceArea":"RUS"}.',
    ]);
    expect(check(input("bns/CPI", { referenceArea: "@EAEU" })).faults[0]).toMatch(/no group "EAEU"/);
  });

  it("names operands, units, charts and cards that do not fit, and series that nothing uses", () => {
    const rise = definition.series.rise;
    const rule = (series: object) => check({ series: { rise, ...series } });
    expect(rule({ rise: { derive: "minus100", of: ["nothing"], name: text } }).faults[0]).toMatch(
      /"nothing"/,
    );
    expect(rule({ odd: { derive: "difference", of: ["rise", "index"], name: text } }).faults[0]).toMatch(
      /^prices: /,
    );
    expect(rule({ idle: { derive: "change", of: ["index"], lag: 1, name: text } }).remarks).toEqual([
      'prices: nothing uses "idle".',
    ]);
    expect(check({ card: { ...definition.card, series: "none" } }).faults).toEqual([
      'prices, the card: "none" is no single series.',
    ]);
    const empty = check({ series: { rise: { derive: "change", of: ["index"], lag: 1, name: text } } });
    expect(empty.faults[0]).toBe('prices, the card: "rise" has no value at all.');
  });
});

describe("checkEvents", () => {
  const event = (date: string, name: string) => ({
    id: `${date}-${name}`,
    date,
    kind: "vote" as const,
    title: { en: name, zh: name, ru: name, kk: name },
    sources: [{ publisher: "Agency", url: "https://example.org/" }],
  });

  it("finds events of the future and titles that stand twice on one day", () => {
    expect(checkEvents([event("2024-01-01", "a"), event("2024-01-02", "a")], "2024-06-15").faults).toEqual(
      [],
    );
    expect(checkEvents([event("2024-06-16", "a")], "2024-06-15").faults[0]).toMatch(/in the future/);
    const twice = [event("2024-01-01", "a"), { ...event("2024-01-01", "a"), id: "2024-01-01-b" }];
    expect(checkEvents(twice, "2024-06-15").faults).toHaveLength(4);
  });
});

describe("checkContext", () => {
  const all = (words: string) => ({ en: words, zh: words, ru: words, kk: words });
  const stated = {
    id: "border",
    indicators: ["prices"],
    text: all("{length} long"),
    figures: { length: { value: 6846, unit: "KM", digits: 0 } },
    source: { source: "bns", place: text },
  };
  const held = {
    id: "index",
    indicators: ["prices"],
    text: all("The index was {index}"),
    figures: { index: { dataset: "bns/CPI", where: { referenceArea: "KAZ" }, period: "2023-12" } },
  };
  const known = {
    slugs: ["prices"],
    sources: ["bns"],
    read: () => dataset([["2023-12", 109.8, "A", "2024-02-01"]]),
  };
  const check = (...entries: object[]) => checkContext(ContextEntries.parse(entries), known).faults;

  it("finds nothing wrong with figures that are there and said", () => {
    expect(check(stated, held)).toEqual([]);
  });

  it("names what is not there, not said, or there twice", () => {
    expect(check({ ...stated, indicators: ["oil"] })).toEqual([
      'context, "border": there is no indicator "oil".',
    ]);
    expect(check({ ...stated, source: { source: "none", place: text } })).toEqual([
      'context, "border": there is no source "none".',
    ]);
    const { index } = held.figures;
    expect(check({ ...held, figures: { index: { ...index, period: "2023-11" } } })).toEqual([
      'context, "index", figure "index": bns/CPI has for 2023-11 no value',
    ]);
    const [fault] = check({ ...stated, text: { ...stated.text, kk: "ұзын" } });
    expect(fault).toBe('context, "border": the kk text leaves out "length".');
    expect(check({ ...stated, text: all("{width} wide") })[0]).toMatch(
      /^context, "border": .*cannot be formatted/,
    );
    expect(check(stated, stated)).toEqual(['context: "border" is there twice.']);
  });

  it("is never asked of stated figures without a source: the shape refuses them", () => {
    const { source: _, ...bare } = stated;
    const read = ContextEntries.safeParse([bare]);
    expect(read.error?.issues[0]?.message).toBe("states figures without a source");
  });
});

describe("checkLedger", () => {
  const claim = {
    id: "one",
    indicators: [],
    statement: text,
    place: { section: "1" },
    printed: { value: "1.5", unit: "USD" },
    formula: { op: "value", series: "bns/CPI/KAZ", at: "2020" },
  };
  const reference = { full: "A text", author: text, title: text, setting: text };
  const ledger = (more: object = {}, own: object = {}) =>
    Ledger.parse({
      id: "paper",
      kind: "paper",
      order: 1,
      title: text,
      about: text,
      reference,
      wanted: {},
      claims: [{ ...claim, ...own }],
      ...more,
    });
  const held = new Set(["bns/CPI/KAZ"]);
  const faultsOf = (more: object = {}, own: object = {}) => checkLedger(ledger(more, own), held, []).faults;

  it("finds nothing wrong with a sound ledger", () => {
    expect(checkLedger(ledger(), held, [])).toEqual({ faults: [], remarks: [] });
  });

  it("wants every series held or explained, and no explanation of what is held", () => {
    const formula = { ...claim.formula, series: "bns/none/KAZ" };
    expect(faultsOf({}, { formula })).toEqual([
      'claims/paper, claim "one": there is no series bns/none/KAZ, and the ledger does not say what it would be.',
    ]);
    expect(faultsOf({ wanted: { "bns/none/KAZ": text } }, { formula })).toEqual([]);
    expect(faultsOf({ wanted: { "bns/CPI/KAZ": text } })).toEqual([
      "claims/paper: bns/CPI/KAZ is declared wanted, but the data hold it.",
    ]);
    expect(checkLedger(ledger({ wanted: { "bns/none/KAZ": text } }), held, []).remarks).toHaveLength(1);
  });

  it("wants indicators that exist, a formula, a place and a text", () => {
    expect(faultsOf({}, { indicators: ["tea"] })).toEqual([
      'claims/paper, claim "one": there is no indicator "tea".',
    ]);
    expect(faultsOf({}, { formula: undefined })).toHaveLength(1);
    expect(faultsOf({}, { place: undefined })).toHaveLength(1);
    expect(faultsOf({ reference: undefined })).toEqual(["claims/paper: it cites no text."]);
  });

  it("is not even read with a claim named twice, a number that is none, or a language missing", () => {
    const { kk: _, ...three } = text;
    for (const own of [{ printed: { value: "1,5" } }, { statement: three }, { knownBy: "2022" }])
      expect(() => ledger({}, own), JSON.stringify(own)).toThrow();
    expect(() => ledger({ claims: [claim, claim] })).toThrow(/is there twice/);
  });
});
