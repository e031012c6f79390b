import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { chartSpec, layouts, readyIndicator } from "@/lib/catalog";
import type { Chart } from "@/lib/model";
import { literalPalette } from "@/lib/render";
import { readFigure } from "../golden/read-figure";
import { ask, chartIds, readCsv, slugs, textOf } from "./ask";

interface Told {
  chart: Chart;
  series: { id: string; name: string; observations: { period: string; value: number | null }[] }[];
  table: { rows: { period: string }[]; total: number };
}
const told = async (path: string): Promise<Told> => JSON.parse(await textOf(path));

describe.each(chartIds)("%s", (id) => {
  it("is a well-formed figure as SVG", async () => {
    const reply = await ask(`/charts/${id}.svg`);
    expect(reply.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(reply.headers.get("content-disposition")).toBe(`inline; filename="${id}.svg"`);
    const figure = readFigure(await reply.text());
    expect(figure.width).toBe(layouts.wide.width);
    expect(figure.texts.length).toBeGreaterThan(5);
  });

  it("holds the same figures as JSON and as CSV", async () => {
    const { chart, series } = await told(`/charts/${id}.json`);
    expect(chart).toMatchObject({ id, locale: "en" });
    const csv = await ask(`/charts/${id}.csv`);
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(csv.headers.get("content-disposition")).toBe(`inline; filename="${id}.csv"`);
    const { head, rows } = readCsv(await csv.text());
    expect(head[0]).toBe(chart.title);
    const columns = Object.keys(rows[0] ?? {}).filter((name) => !/^TIME_PERIOD$|: OBS_STATUS$/.test(name));
    expect(columns).toHaveLength(series.length);
    series.forEach(({ name, observations }, index) => {
      const column = columns[index] ?? "";
      expect(column.startsWith(`${name} (`)).toBe(true);
      expect(rows.flatMap((row) => (row[column] ? [[row.TIME_PERIOD, row[column]]] : []))).toEqual(
        observations.flatMap(({ period, value }) => (value === null ? [] : [[period, String(value)]])),
      );
    });
  });
});

describe("an indicator's address without a chart", () => {
  it.each(slugs)("is its first chart (%s)", async (slug) => {
    const first = chartSpec(readyIndicator(slug)).id;
    expect((await told(`/charts/${slug}.json`)).chart.id).toBe(`${slug}.${first}`);
    expect(await textOf(`/charts/${slug}.svg`)).toBe(await textOf(`/charts/${slug}.${first}.svg`));
  });
});

describe("a picture", () => {
  const sizeOf = async (path: string) => {
    const { width, height, format } = await sharp(await (await ask(path)).arrayBuffer()).metadata();
    return { width, height, format };
  };

  it("is a PNG of twice the drawing's size, or as many times as asked", async () => {
    const figure = readFigure(await textOf("/charts/tenge.long.svg"));
    const reply = await ask("/charts/tenge.long.png");
    expect(reply.headers.get("content-type")).toBe("image/png");
    expect(reply.headers.get("content-disposition")).toBe('inline; filename="tenge.long.png"');
    const [twice, thrice] = [
      await sizeOf("/charts/tenge.long.png"),
      await sizeOf("/charts/tenge.long.png?scale=3&lang=en"),
    ];
    expect(twice).toEqual({ width: 2 * figure.width, height: 2 * figure.height, format: "png" });
    expect(thrice).toEqual({ width: 3 * figure.width, height: 3 * figure.height, format: "png" });
  });

  it("too large to draw is refused", async () => {
    const reply = await ask("/charts/tenge.long.png?width=2400&scale=4");
    expect(reply.status).toBe(400);
    expect((await reply.json()).detail).toContain("8000");
  });
});

describe("what a reader asks for", () => {
  it.each([
    ["en", "Exports"],
    ["zh", "出口"],
    ["ru", "Экспорт"],
    ["kk", "экспорт"],
  ])("is told in the language asked for (%s)", async (lang, word) => {
    const { chart } = await told(`/charts/trade.turnover.json?lang=${lang}`);
    expect(chart.locale).toBe(lang);
    expect(chart.layers.map(({ label }) => label).join()).toContain(word);
    expect(readFigure(await textOf(`/charts/trade.turnover.svg?lang=${lang}`)).title).toBe(chart.title);
  });

  it("is drawn in the theme asked for, and light unless asked", async () => {
    expect(await textOf("/charts/trade.turnover.svg")).toBe(
      await textOf("/charts/trade.turnover.svg?theme=light"),
    );
    for (const theme of ["light", "dark"] as const) {
      const svg = await textOf(`/charts/trade.turnover.svg?theme=${theme}`);
      expect(svg).toContain(`fill="${literalPalette(theme)("ground")}"/>`);
      expect(svg).toContain(literalPalette(theme)("rus"));
    }
  });

  it("has the size asked for, and without a height its proportion", async () => {
    const frame = async (query: string) => (await told(`/charts/tenge.long.json?${query}`)).chart.frame;
    expect(await frame("")).toMatchObject(layouts.wide);
    expect(await frame("width=1000&height=300")).toMatchObject({ width: 1000, height: 300 });
    expect(await frame("width=1520")).toMatchObject({ width: 1520, height: 760 });
    expect(await frame("width=360")).toMatchObject(layouts.narrow);
    expect(await frame("height=200")).toMatchObject({ width: 760, height: 200 });
  });

  it("is the window from one period to another, at full resolution", async () => {
    const { chart, series } = await told("/charts/tenge.usd-kzt.json?from=2020-03&to=2020-04-15");
    const periods = series[0]?.observations.map(({ period }) => period) ?? [];
    expect(periods[0]).toBe("2020-03-02");
    expect(periods.at(-1)).toBe("2020-04-15");
    expect(chart.layers[0]?.points.map(({ period }) => period)).toEqual(periods);
    const [one] = (await told("/charts/tenge.usd-kzt.json?from=2020-04-15&to=2020-04-15")).series;
    expect(one?.observations).toHaveLength(1);
  });

  it("is a range counted back from the last value", async () => {
    const span = async (range: string) => {
      const [first] = (await told(`/charts/tenge.usd-kzt.json?range=${range}`)).series;
      const periods = first?.observations.map(({ period }) => period) ?? [];
      return (Date.parse(periods.at(-1) ?? "") - Date.parse(periods[0] ?? "")) / 86_400_000;
    };
    for (const [range, days] of [
      ["1M", 31],
      ["3M", 92],
      ["1Y", 366],
      ["5Y", 1827],
    ] as const) {
      const found = await span(range);
      expect(found).toBeLessThanOrEqual(days);
      expect(found).toBeGreaterThan(days - 12);
    }
    expect(await span("max")).toBeGreaterThan(10 * 365);
  });

  it("thins what is drawn and never what is downloaded", async () => {
    const { chart, series } = await told("/charts/tenge.usd-kzt.json?range=max");
    const [drawn, whole] = [chart.layers[0]?.points ?? [], series[0]?.observations ?? []];
    expect(drawn.length).toBeLessThanOrEqual(810);
    expect(whole.length).toBeGreaterThan(3000);
    expect(readCsv(await textOf("/charts/tenge.usd-kzt.csv?range=max")).rows).toHaveLength(whole.length);
  });

  it("is a pair of periods for charts that compare two", async () => {
    const { chart } = await told("/charts/trade-share.slope.json?a=2019&b=2023");
    expect(chart.x.ticks.map(({ text }) => text)).toEqual(["2019", "2023"]);
    expect(chart.layers.map(({ points }) => points.map(({ period }) => period))).toEqual(
      chart.layers.map(() => ["2019", "2023"]),
    );
    const { chart: shift } = await told("/charts/trade-share.shift.json?a=2019&b=2023");
    expect(shift.layers[0]?.points[0]?.period).toBe("2019/2023");
    expect(shift.subtitle).toContain("2019 – 2023");
  });

  it("is what was known on a day", async () => {
    const then = await told("/charts/gdp-ratio.levels.json?asOf=2018-02-01");
    const now = await told("/charts/gdp-ratio.levels.json");
    const of2014 = ({ series }: Told) =>
      series[0]?.observations.find(({ period }) => period === "2014")?.value;
    expect(of2014(then)).not.toBe(of2014(now));
    const { head } = readCsv(await textOf("/charts/gdp-ratio.levels.csv?asOf=2018-02-01"));
    expect(head[1]).toBe("as known on 1 February 2018");
  });

  it("is the newest rows of the table, with the number of all", async () => {
    const { table, series } = await told("/charts/tenge.long.json?rows=3");
    const whole = (await told("/charts/tenge.long.json")).series[0]?.observations ?? [];
    expect(series).toBeUndefined();
    expect(table.rows.map(({ period }) => period)).toEqual(
      whole
        .map(({ period }) => period)
        .slice(-3)
        .reverse(),
    );
    expect(table.total).toBe(whole.length);
  });
});
