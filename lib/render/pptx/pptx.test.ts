import { read, type WorkBook } from "@e965/xlsx";
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { chartSpec, definitions, readyChart, readyIndicator } from "../../catalog";
import { type Chart, type Locale, position } from "../../model";
import { renderPng } from "../png";
import { serial } from "../serial";
import { chartRoom, type DeckLook, planOf, type Slide, writePptx } from ".";

/** One of each kind, with what is awkward in it: gaps, forecasts, provisional and suspect values, logarithms, days. */
const natives = [
  "tenge.usd-kzt",
  "tenge.long",
  "tenge.base-rate",
  "tenge.volatility",
  "tenge.rouble-years",
  "trade.turnover",
  "trade.monthly",
  "trade.mirror-band-exports",
  "trade.mirror-gap",
  "trade.quoted",
  "gdp-ratio.windows",
  "gdp-ratio.levels",
  "trade-share.blocs",
  "trade-share.slope",
  "trade-share.partners",
  "coal.annual",
];
const drawn = ["tenge.rouble-part", "trade.turnover-steps"];

const look: DeckLook = {
  size: "16:9",
  locale: "en",
  theme: "light",
  title: "Six indicators",
  drawPng: renderPng,
};

function chartOf(id: string, locale: Locale = "en"): Chart {
  const [slug = "", chart] = id.split(".");
  return readyChart(slug, chart, { locale, ...chartRoom("16:9"), whole: true }).chart;
}

function slideOf(chart: Chart, more: Partial<Slide> = {}): Slide {
  const { title, subtitle, source, notes: footnotes, altText } = chart;
  const link = "https://monitor.example/en/indicators/tenge?a=1&b=2";
  return {
    chart,
    title,
    subtitle,
    source,
    footnotes,
    altText,
    link,
    speakerNotes: ["How & why"],
    ...more,
  } as Slide;
}

type Files = Record<string, Uint8Array>;
const textOf = (files: Files, path: string) => new TextDecoder().decode(files[path]);
const rootOf = (files: Files, path: string) => parseXml(textOf(files, path)).root as XmlElement;

function all(from: XmlElement, name: string): XmlElement[] {
  return from.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const one = child as XmlElement;
    return [...(one.name === name ? [one] : []), ...all(one, name)];
  });
}

const values = (from: XmlElement, name: string) => all(from, name).map(({ attributes }) => attributes.val);

function resolved(path: string, target: string): string {
  const parts = path.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") parts.pop();
    else parts.push(step);
  }
  return parts.join("/");
}

async function unzipped(slides: Slide[], more: Partial<DeckLook> = {}): Promise<Files> {
  return unzipSync(await writePptx(slides, { ...look, ...more }));
}

describe("a figure at the end of a line", () => {
  it.each([
    ["tenge.usd-kzt", "en", "0.00"],
    ["tenge.usd-kzt", "ru", "0.00"],
    ["inflation.inflation", "kk", "0.0"],
    ["coal.production", "en", "0"],
    ["coal.production", "zh", "0.00"],
  ] as const)("has as many digits as on the screen: %s in %s", async (id, locale, shape) => {
    const chart = chartOf(id, locale);
    const files = await unzipped([slideOf(chart)], { locale });
    const [label] = all(rootOf(files, "ppt/charts/chart1.xml"), "c:dLbl");
    const [format] = label ? all(label, "c:numFmt") : [];
    expect(format?.attributes).toMatchObject({ sourceLinked: "0" });
    expect(format?.attributes.formatCode?.split(";")[0]).toBe(`#,##${shape}`);
    const [text = ""] = chart.labels.map((one) => one.text);
    expect(text.split(/[.,]/)[1] ?? "").toHaveLength(shape.split(".")[1]?.length ?? 0);
  });
});

describe("a deck", () => {
  let files: Files;
  let charts: Chart[];
  beforeAll(async () => {
    charts = [...natives, ...drawn].map((id) => chartOf(id));
    files = await unzipped([
      { cover: true, title: "Six indicators", subtitle: "A <deck> & more" },
      ...charts.map((chart) => slideOf(chart)),
      { title: "Sources and notes", paragraphs: [{ text: "a", link: "https://monitor.example/?x=1&y=2" }] },
    ]);
  }, 60_000);

  it("is well-formed XML in every part, and every part has a content type", () => {
    const types = rootOf(files, "[Content_Types].xml");
    const endings = new Set(all(types, "Default").map(({ attributes }) => attributes.Extension));
    const own = new Set(all(types, "Override").map(({ attributes }) => attributes.PartName));
    for (const path of Object.keys(files)) {
      if (/\.(xml|rels|svg)$/.test(path)) expect(() => rootOf(files, path), path).not.toThrow();
      if (path.endsWith(".xml") && path !== "[Content_Types].xml")
        expect(own.has(`/${path}`), path).toBe(true);
      else expect(endings.has(path.split(".").at(-1)), path).toBe(true);
    }
    for (const name of own) expect(files[name?.slice(1) ?? ""], name).toBeDefined();
  });

  it("has relations that all lead somewhere, each id once and each id used", () => {
    for (const path of Object.keys(files).filter((one) => one.endsWith(".rels"))) {
      const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
      const relations = all(rootOf(files, path), "Relationship").map(({ attributes }) => attributes);
      expect(new Set(relations.map(({ Id }) => Id)).size).toBe(relations.length);
      for (const { Target = "", TargetMode, Type = "" } of relations) {
        if (TargetMode === "External") expect(Target).toMatch(/^https:/);
        else expect(files[resolved(owner, Target)], `${owner} -> ${Target}`).toBeDefined();
        expect(Type).toMatch(/^http:\/\/schemas\./);
      }
      if (!files[owner]) continue;
      const asked = [...textOf(files, owner).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
      for (const id of asked) expect(relations.map(({ Id }) => Id)).toContain(id);
    }
  });

  it.each(natives.map((id, index) => [id, index + 2] as const))(
    "names as many axes as it has, and no more: %s",
    (_, number) => {
      const root = rootOf(files, `ppt/charts/chart${number}.xml`);
      const [plot] = all(root, "c:plotArea");
      if (!plot) throw new Error("There is no plot");
      const drawings = plot.children.filter(
        (child): child is XmlElement => child.type === "element" && /Chart$/.test((child as XmlElement).name),
      );
      const axes = plot.children.filter(
        (child): child is XmlElement => child.type === "element" && /Ax$/.test((child as XmlElement).name),
      );
      expect(drawings).toHaveLength(1);
      expect(axes).toHaveLength(2);
      const ids = axes.map((axis) => values(axis, "c:axId")[0]);
      expect(drawings.flatMap((one) => values(one, "c:axId")).sort()).toEqual([...ids].sort());
      expect(axes.map((axis) => values(axis, "c:crossAx")[0])).toEqual(ids.toReversed());
      expect(values(root, "c:dispBlanksAs")).toEqual(["gap"]);
    },
  );

  it.each(natives.map((id, index) => [id, index] as const))(
    "holds the chart's own figures in its workbook, and nothing where none was published: %s",
    (_, index) => {
      const chart = charts[index] as Chart;
      const book = bookOf(files, index + 2);
      const root = rootOf(files, `ppt/charts/chart${index + 2}.xml`);
      const plan = planOf(chart);
      const divisor = plan?.values.counts?.divisor ?? 1;
      const told = all(root, "c:ser").flatMap((one) => {
        const [cells] = [...all(one, "c:val"), ...all(one, "c:yVal")];
        const name = cells && all(cells, "c:f")[0]?.text;
        return cells && name ? [{ cached: cached(cells), stored: cellsOf(book, name) }] : [];
      });
      expect(told.length).toBe(plan?.columns.length);
      for (const [at, { cached, stored }] of told.entries()) {
        expect(stored).toEqual(cached);
        const wanted = plan?.columns[at]?.points.map((point) => point?.value ?? null) ?? [];
        expect(stored.length).toBe(wanted.length);
        stored.forEach((value, row) => {
          const own = wanted[row] ?? null;
          if (own === null || value === null) expect([row, value]).toEqual([row, own]);
          else expect(value * divisor).toBeCloseTo(own, 6 - Math.ceil(Math.log10(Math.abs(own) + 1)));
        });
        const shown = new Set(wanted.filter((value) => value !== null));
        const [layer] = chart.mark === "ranking" ? [undefined] : [chart.layers[at]];
        for (const point of layer?.points ?? [])
          if (point.value !== null) expect(shown.has(point.value)).toBe(true);
      }
    },
  );

  it("leaves what PowerPoint cannot draw as a vector picture with its figures in the notes", () => {
    for (const [index, chart] of charts.entries()) {
      if (!drawn.includes(chart.id)) continue;
      expect(files[`ppt/charts/chart${index + 2}.xml`]).toBeUndefined();
      expect(textOf(files, `ppt/media/chart${index + 2}.svg`)).toContain("<svg");
      const notes = textOf(files, `ppt/notesSlides/notesSlide${index + 2}.xml`);
      for (const { label, points } of chart.layers) expect(notes).toContain(`${label} (${points[0]?.when})`);
    }
  });

  it("tells each drawing's content to those who cannot see it, and the speaker the method", () => {
    charts.forEach((chart, index) => {
      const slide = rootOf(files, `ppt/slides/slide${index + 2}.xml`);
      const told = all(slide, "p:cNvPr").map(({ attributes }) => attributes.descr);
      expect(told).toContain(chart.altText);
      expect(textOf(files, `ppt/notesSlides/notesSlide${index + 2}.xml`)).toContain("How &amp; why");
    });
  });

  it("stands in placeholders of its layout, so that a template can move them", () => {
    const holders = (path: string) =>
      all(rootOf(files, path), "p:ph").map(({ attributes: { type, idx } }) => `${type}/${idx ?? ""}`);
    const layout = holders("ppt/slideLayouts/slideLayout1.xml");
    for (const holder of holders("ppt/slides/slide2.xml")) expect(layout).toContain(holder);
    expect(holders("ppt/slides/slide2.xml")).toContain("chart/13");
  });

  it("takes every colour from the theme", () => {
    for (const path of Object.keys(files)) {
      if (/^ppt\/(charts|slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path))
        expect(textOf(files, path), path).not.toContain("srgbClr");
    }
    expect(textOf(files, "ppt/theme/theme1.xml")).toContain("0F7C8A");
  });
});

function bookOf(files: Files, number: number): WorkBook {
  return read(files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`], { type: "array" });
}

/** Cells of a range such as `Sheet1!$B$2:$B$9`; null where a cell is empty. */
function cellsOf(book: WorkBook, range: string): (number | null)[] {
  const found = /^(\w+)!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(range);
  if (!found) throw new Error(`Not a range: ${range}`);
  const [, sheet = "", column, from, to] = found;
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => {
    const cell = book.Sheets[sheet]?.[`${column}${Number(from) + index}`];
    return cell === undefined ? null : Number(cell.v);
  });
}

function cached(cells: XmlElement): (number | null)[] {
  const count = Number(values(cells, "c:ptCount")[0]);
  const found = new Map(all(cells, "c:pt").map((one) => [Number(one.attributes.idx), Number(one.text)]));
  return Array.from({ length: count }, (_, index) => found.get(index) ?? null);
}

describe("dates", () => {
  it("are days as a spreadsheet counts them, and a period without a figure keeps an empty row", async () => {
    expect(serial(Date.UTC(1900, 2, 1))).toBe(61);
    const chart = chartOf("trade.turnover");
    const files = await unzipped([slideOf(chart)]);
    const book = bookOf(files, 1);
    const root = rootOf(files, "ppt/charts/chart1.xml");
    expect(values(root, "c:baseTimeUnit")).toEqual(["years"]);
    const periods = chart.layers[0]?.points.filter(({ value }) => value !== null).map(({ period }) => period);
    const [name = ""] = all(root, "c:cat").flatMap((one) => all(one, "c:f").map(({ text }) => text));
    const dates = cellsOf(book, name);
    for (const period of periods ?? []) expect(dates).toContain(serial(position(period)));
    const missing = dates.indexOf(serial(position("2010")));
    expect(missing).toBeGreaterThan(0);
    expect(cellsOf(book, name.replaceAll("$A", "$B"))[missing]).toBeNull();
    expect(book.Sheets.Sheet1?.A2.w).toBe("2000");
  });

  it("of days are all there: a slide's workbook is not thinned", async () => {
    const { shown } = readyChart("tenge", "usd-kzt", { locale: "en", ...chartRoom("16:9"), whole: true });
    const files = await unzipped([slideOf(chartOf("tenge.usd-kzt"))]);
    const stored = cellsOf(bookOf(files, 1), `Sheet1!$B$2:$B$${(shown[0]?.observations.length ?? 0) + 3}`);
    expect(stored.filter((one) => one !== null)).toHaveLength(
      shown[0]?.observations.filter(({ value }) => value !== null).length ?? 0,
    );
  });
});

describe("the same deck", () => {
  it("has the same bytes, whenever it is written", async () => {
    const slides = ["trade.turnover", "tenge.rouble-part"].map((id) => slideOf(chartOf(id)));
    const first = await writePptx(slides, look);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.compare(first, await writePptx(slides, look))).toBe(0);
  });
});

describe("texts", () => {
  const longTitle = "Қазақстанның Ресеймен сауда айналымы мен оның құрылымы туралы өте ұзақ тақырып ".repeat(
    4,
  );

  it("of any length stay inside the boxes of the slide", async () => {
    const footnotes = Array.from({ length: 30 }, (_, index) => `${index + 1}. ${longTitle}`);
    const files = await unzipped(
      [slideOf(chartOf("trade.turnover", "kk"), { title: longTitle, footnotes })],
      {
        locale: "kk",
        size: "4:3",
      },
    );
    const slide = rootOf(files, "ppt/slides/slide1.xml");
    const [title, , source] = all(slide, "p:sp");
    if (!title || !source) throw new Error("The slide has no title or source");
    const size = Number(all(title, "a:rPr")[0]?.attributes.sz) / 100;
    expect(size).toBeLessThanOrEqual(13);
    expect(all(source, "a:p").length).toBeLessThan(8);
    expect(source.text).toContain("Дереккөз");
    expect(source.text).toContain("баяндамашы");
    const notes = rootOf(files, "ppt/notesSlides/notesSlide1.xml");
    expect(notes.text).toContain("30. ");
  });

  it.each(["en", "zh", "ru", "kk"] as const)(
    "say their language and a font that has its letters (%s)",
    async (locale) => {
      const files = await unzipped([slideOf(chartOf("trade-share.blocs", locale))], {
        locale,
        theme: "dark",
      });
      const slide = rootOf(files, "ppt/slides/slide1.xml");
      const language = { en: "en-GB", zh: "zh-CN", ru: "ru-RU", kk: "kk-KZ" }[locale];
      for (const one of all(slide, "a:rPr")) expect(one.attributes.lang).toBe(language);
      const theme = textOf(files, "ppt/theme/theme1.xml");
      expect(theme).toContain('<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>');
    },
  );

  it("holds signs that XML forbids without breaking the file", async () => {
    const files = await unzipped([slideOf(chartOf("trade.turnover"), { title: 'a\u0000\u000b<b> & "c"' })]);
    expect(rootOf(files, "ppt/slides/slide1.xml").text).toContain('a<b> & "c"');
  });
});

describe.each(definitions().map(({ slug }) => slug))("every chart of %s", (slug) => {
  it("has a plan, or is a waterfall", () => {
    for (const { id } of chartSpecs(slug)) {
      const chart = chartOf(`${slug}.${id}`);
      expect([chart.id, planOf(chart) !== undefined]).toEqual([chart.id, chart.mark !== "waterfall"]);
    }
  }, 20_000);
});

function chartSpecs(slug: string) {
  const ready = readyIndicator(slug);
  const { charts, details = [] } = ready.definition;
  return [...charts, ...details].map(({ id }) => chartSpec(ready, id));
}
