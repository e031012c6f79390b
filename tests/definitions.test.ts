/** Every definition under data/indicators holds together: references, datasets, selections, messages. */
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { chartsAndDetails, comparesPair, definitions, observationAt, readyIndicator } from "@/lib/catalog";
import { seriesNamed } from "@/lib/chart";
import { selectInput } from "@/lib/derive";
import { type ChartSpec, type Indicator, type Locale, locales, type Series } from "@/lib/model";
import { datasetAddress, readDataset, readGroups } from "@/lib/store";

const all = definitions();
const slugs = all.map(({ slug }) => slug);

/** What the definition takes from its own inputs and series: where a group will do, and where it must be one series. */
function references(definition: Indicator): { sum: string[]; other: string[] } {
  const { card, values, series } = definition;
  const rules = Object.values(series);
  const groups = rules.flatMap((rule): string[] => {
    if (rule.derive === "shareByArea") return [rule.of[0]];
    return rule.derive === "sum" || rule.derive === "sumByArea" ? rule.of : [];
  });
  const derived = rules.flatMap((rule): string[] => {
    if (rule.derive === "shareByArea") return [rule.of[1]];
    return rule.derive === "sum" || rule.derive === "sumByArea" ? [] : rule.of;
  });
  const drawn = chartsAndDetails(definition).flatMap((chart) => [
    ...chart.series.map(({ ref }) => ref),
    ...(chart.whole ? [chart.whole] : []),
    ...(chart.table ?? []),
  ]);
  const picked = Object.values(values ?? {}).map((pick) => pick.series);
  return { sum: groups, other: [...derived, ...drawn, ...picked, card.series] };
}

/** The series of a chart, groups taken apart. */
function drawnBy(chart: ChartSpec, series: Record<string, Series>): Series[] {
  return chart.series.flatMap((item) => seriesNamed(item, series).map(({ one }) => one));
}

/** What a chart's value axis counts must be one thing; a waterfall's parts may be the logarithms of its total. */
function kindsOf(chart: ChartSpec, drawn: Series[]): string[] {
  const counted = chart.mark === "waterfall" ? drawn.slice(1) : drawn;
  return [...new Set(counted.map(({ unit }) => `${unit.measure} ${unit.base ?? ""}`))];
}

/** Arguments that a headline may use, each with a text by which it is known again. */
function headlineArguments({ values }: Indicator): Record<string, string> {
  const own = ["value", "period", "change", "previousPeriod"];
  const picked = Object.keys(values ?? {}).flatMap((name) => [name, `${name}Period`]);
  return Object.fromEntries([...own, ...picked].map((name) => [name, `<${name}>`]));
}

function directions({ values }: Indicator, word: string): Record<string, string> {
  const told = Object.entries(values ?? {}).filter(([, pick]) => pick.as && pick.as !== "value");
  return Object.fromEntries(["direction", ...told.map(([name]) => `${name}Direction`)].map((d) => [d, word]));
}

function told(definition: Indicator, locale: Locale, word: string): string {
  const message = new IntlMessageFormat(definition.headline[locale], locale);
  return String(message.format({ ...headlineArguments(definition), ...directions(definition, word) }));
}

it("has the six indicators in their order on the overview", () => {
  expect(slugs).toEqual(["tenge", "inflation", "trade", "gdp-ratio", "trade-share", "coal"]);
  expect(all.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
});

it.each(locales)("names no two charts alike (%s)", (locale) => {
  const titles = all.flatMap((one) => chartsAndDetails(one).map(({ title }) => title[locale]));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it.each(["share", "exports-share", "imports-share"])("splits all trade into six blocs (%s)", (kind) => {
  const { series } = readyIndicator("trade-share");
  const blocs = ["eaeu", "cis-other", "europe", "asia", "americas", "rest"].map(
    (bloc) => series[`${bloc}-${kind}`],
  );
  const years = blocs[0]?.observations.map(({ period }) => period) ?? [];
  expect(years[0]).toBe("2018");
  for (const year of years) {
    const shares = blocs.map((bloc) => bloc?.observations.find(({ period }) => period === year)?.value ?? 0);
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(100, 9);
  }
});

describe.each(all)("$slug", (definition) => {
  const inputs = Object.keys(definition.inputs);
  const series = Object.keys(definition.series);
  const { sum, other } = references(definition);

  it("uses every input and series, and only what it has", () => {
    expect([...new Set([...sum, ...other])].sort()).toEqual([...new Set([...inputs, ...series])].sort());
    expect(inputs.filter((id) => series.includes(id))).toEqual([]);
  });

  it.each(inputs)("finds input %s in its dataset", (id) => {
    const input = definition.inputs[id];
    if (!input) throw new Error(`No input ${id}`);
    const { source, code } = datasetAddress(input.dataset);
    const found = selectInput(readDataset(source, code), input, readGroups());
    expect(found.length).toBeGreaterThan(0);
    const isGroup = input.read === "releases" || input.read === "editions";
    if (isGroup) expect(new Set(found.map((one) => one.edition)).size).toBe(found.length);
    else if (other.includes(id)) expect(found.map((one) => one.id)).toHaveLength(1);
  });

  it("draws like with like in every chart", () => {
    const ready = readyIndicator(definition.slug);
    for (const chart of chartsAndDetails(definition)) {
      const drawn = drawnBy(chart, ready.series);
      expect(drawn.length).toBeGreaterThanOrEqual(chart.series.length);
      expect(drawn.filter((one) => !one.observations.some((o) => o.value !== null))).toEqual([]);
      const kinds = kindsOf(chart, drawn);
      expect([chart.id, kinds]).toEqual([chart.id, [kinds[0]]]);
      expect([chart.id, ...new Set(drawn.map((one) => one.frequency))]).toHaveLength(2);
    }
  });

  it("leads from marks only to charts that there are, with what those can take", () => {
    const every = chartsAndDetails(definition);
    const ids = every.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { id, series: drawn, drill = [] } of every) {
      for (const { chart, carry, when = [] } of drill) {
        const target = every.find((one) => one.id === chart);
        expect([id, chart, target?.id]).toEqual([id, chart, chart]);
        if (target && carry !== "none") {
          expect([id, chart, comparesPair(target)]).toEqual([id, chart, carry === "pair"]);
        }
        expect(when.filter((ref) => !drawn.some((one) => one.ref === ref))).toEqual([]);
      }
    }
  });

  it("reaches every detail from a mark of another chart", () => {
    const every = chartsAndDetails(definition);
    const reached = new Set(
      every.flatMap(({ id, drill = [] }) => drill.flatMap((d) => (d.chart === id ? [] : d.chart))),
    );
    expect((definition.details ?? []).map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it("finds every pair of periods and every figure of the headline", () => {
    const ready = readyIndicator(definition.slug);
    for (const chart of chartsAndDetails(definition)) {
      const drawn = drawnBy(chart, ready.series);
      for (const period of chart.pair ?? []) {
        const there = drawn.filter((one) => observationAt(one, period));
        expect([chart.id, period, there.length]).toEqual([chart.id, period, drawn.length]);
      }
    }
    for (const [name, pick] of Object.entries(definition.values ?? {})) {
      const one = ready.series[pick.series];
      expect([name, one && observationAt(one, pick.at)?.value]).toEqual([name, expect.any(Number)]);
    }
  });

  it.each(locales)("has a headline bound to its figures (%s)", (locale) => {
    const texts = ["rose", "fell", "other"].map((word) => told(definition, locale, word));
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      for (const name of ["value", "period", ...Object.keys(definition.values ?? {})]) {
        expect(text).toContain(`<${name}>`);
      }
      expect(text).not.toMatch(/[{}]/);
    }
  });
});
