import { read, utils } from "@e965/xlsx";
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { chartSpec, readyChart, readyIndicator } from "@/lib/catalog";
import { presets } from "@/lib/render/presets";
import { svgSize } from "@/lib/render/svg-size";
import { ask, textOf } from "./ask";

// The first figure reads all of the data.
vi.setConfig({ testTimeout: 30_000 });

const bytesOf = async (path: string) => new Uint8Array(await (await ask(path)).arrayBuffer());
const problemOf = async (path: string) => {
  const reply = await ask(path);
  return { status: reply.status, ...((await reply.json()) as { detail: string; allowed?: string[] }) };
};

describe("a preset", () => {
  it.each(Object.entries(presets))(
    "fills its size exactly: %s",
    async (preset, { width, height }) => {
      for (const id of ["tenge.usd-kzt", "gdp-ratio.peers", "inflation.food-items", "tenge.rouble-part"]) {
        const svg = await textOf(`/charts/${id}.svg?preset=${preset}`);
        expect([id, svgSize(svg)]).toEqual([id, { width, height }]);
        expect(() => parseXml(svg), id).not.toThrow();
      }
      const png = await sharp(await bytesOf(`/charts/trade.turnover.png?preset=${preset}`)).metadata();
      expect(png).toMatchObject({ width, height, format: "png" });
    },
    30_000,
  );

  it("is laid out anew, not scaled: the same text is as large in a half slide as in a whole one", async () => {
    const sizeIn = async (preset: string) => {
      const { root } = parseXml(await textOf(`/charts/trade.turnover.svg?preset=${preset}`));
      const view = (root?.attributes.viewBox ?? "").split(" ").map(Number);
      return Number(root?.attributes.width) / (view[2] ?? 1);
    };
    const [whole, half] = [await sizeIn("slide"), await sizeIn("half")];
    expect(half / whole).toBeGreaterThan(0.7);
    expect(half / whole).toBeLessThan(1.4);
  });

  it("stands alone: a size beside it is refused and the presets there are are told", async () => {
    expect(await problemOf("/charts/trade.turnover.png?preset=slide&width=500")).toMatchObject({
      status: 400,
    });
    const { status, allowed } = await problemOf("/charts/trade.turnover.png?preset=poster");
    expect([status, allowed]).toEqual([400, Object.keys(presets)]);
  });
});

describe("a picture that leaves the screen", () => {
  it("says title, measure and span, source with vintage and licence, and where it can be retraced", async () => {
    for (const query of ["", "&preset=slide", "&preset=social"]) {
      const svg = await textOf(`/charts/trade.turnover.svg?from=2010&to=2020${query}`);
      expect(parseXml(svg).root?.name).toBe("svg");
      const said = svg
        .replaceAll(/<[^>]*>/g, " ")
        .replaceAll("&amp;", "&")
        .replaceAll(/\s+/g, " ");
      expect(said).toContain("Kazakhstan’s trade with Russia");
      expect(said).toContain("Billion US dollars");
      expect(said).toMatch(/2011 – 2020|2010 – 2020/);
      expect(said).toMatch(/Source: .*vintage .*2026/);
      expect(said).toContain("Official statistics");
      expect(said.replaceAll(" ", "")).toContain(
        "monitor.example/en/indicators/trade?chart=turnover&from=2010&to=2020",
      );
    }
  });

  it("pins what was known on a day in its address, too", async () => {
    const svg = await textOf("/charts/gdp-ratio.levels.svg?asOf=2018-02-01");
    expect(svg).toContain("chart=levels&amp;asOf=2018-02-01");
    expect(svg).not.toBe(await textOf("/charts/gdp-ratio.levels.svg"));
  });

  it("leads to a detail where that opens", async () => {
    expect(await textOf("/charts/tenge.rouble-part.svg?a=2014-06&b=2016-01")).toContain(
      "?chart=usd-kzt&amp;open=rouble-part~2014-06~2016-01",
    );
  });

  it("of an absurd size is refused at once", async () => {
    for (const query of [
      "width=9000",
      "width=99999&height=2",
      "width=2400&scale=4",
      "width=2000&height=1600&scale=4",
    ]) {
      const { status, detail } = await problemOf(`/charts/trade.turnover.png?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(detail).toMatch(/too large|Allowed/);
    }
  });
});

describe("a PDF", () => {
  it("holds vectors and embedded fonts in every language, and is the same whenever it is made", async () => {
    for (const lang of ["en", "zh", "ru", "kk"]) {
      const path = `/charts/trade.turnover.pdf?lang=${lang}&preset=a4`;
      const reply = await ask(path);
      expect(reply.headers.get("content-type")).toBe("application/pdf");
      const bytes = new Uint8Array(await reply.arrayBuffer());
      const text = Buffer.from(bytes).toString("latin1");
      expect(text.startsWith("%PDF-1.")).toBe(true);
      expect(text).toMatch(/\/MediaBox \[0 0 842(\.\d+)? 595/);
      const fonts = [...text.matchAll(/\/FontName \/\w+\+([\w-]+)/g)].map(([, name]) => name);
      expect(fonts.length).toBeGreaterThan(1);
      expect(text.match(/\/FontFile/g)?.length).toBe(text.match(/\/Type \/FontDescriptor/g)?.length);
      expect(text).toContain("/ToUnicode");
      expect(text).not.toContain("/Subtype /Image");
      expect(Buffer.compare(bytes, await bytesOf(path))).toBe(0);
    }
  }, 30_000);
});

describe("a workbook", () => {
  it("has dates as dates, numbers as numbers, missing figures as empty cells", async () => {
    const { shown } = readyChart("trade", "monthly", { locale: "en", width: 760, height: 380 });
    const book = read(await bytesOf("/charts/trade.monthly.xlsx"), { cellDates: true });
    const [name = "", about = ""] = book.SheetNames;
    const rows = utils.sheet_to_json<(string | number | Date | null)[]>(book.Sheets[name] ?? {}, {
      header: 1,
      defval: null,
      UTC: true,
    });
    const [head, ...body] = rows;
    expect(head?.[0]).toBe("Period");
    expect(body.every(([period]) => period instanceof Date)).toBe(true);
    const [first] = shown;
    const dates = body.map(([period]) => (period as Date).toISOString().slice(0, 7));
    for (const { period, value } of first?.observations ?? []) {
      expect(body[dates.indexOf(period)]?.[1]).toBe(value);
    }
    const facts = utils.sheet_to_json<string[]>(book.Sheets[about] ?? {}, { header: 1 });
    const said = new Map(facts.map(([label = "", text = ""]) => [label, text]));
    for (const label of ["Chart", "Source", "Vintage", "Licence", "Address"])
      expect(said.get(label)).toBeTruthy();
    expect(said.get("Address")).toBe("https://monitor.example/en/indicators/trade?chart=monthly");
  });

  it("leaves a hole where no figure was published", async () => {
    const book = read(await bytesOf("/charts/coal.annual.xlsx"));
    const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
    const { shown } = readyChart("coal", "annual", { locale: "en", width: 760, height: 380 });
    const missing = shown[0]?.observations.findIndex(({ value }) => value === null) ?? -1;
    expect(missing).toBeGreaterThanOrEqual(0);
    expect(sheet[`A${missing + 2}`]).toBeDefined();
    expect(sheet[`B${missing + 2}`]).toBeUndefined();
  });

  it("is not thinned, and its sheets are named in the reader's language", async () => {
    const { shown } = readyChart("tenge", "usd-kzt", { locale: "ru", width: 760, height: 380, range: "max" });
    const book = read(await bytesOf("/charts/tenge.usd-kzt.xlsx?lang=ru&range=max"));
    expect(book.SheetNames).toEqual(["Данные", "О данных"]);
    const rows = utils.sheet_to_json(book.Sheets.Данные ?? {}, { header: 1 });
    expect(rows.length).toBe((shown[0]?.observations.length ?? 0) + 1);
  });
});

describe("a slide", () => {
  it("has a native chart with its workbook, in the size and theme asked for", async () => {
    const reply = await ask("/charts/trade.turnover.pptx?size=4:3&theme=dark&lang=kk");
    expect(reply.headers.get("content-disposition")).toBe('inline; filename="trade.turnover.pptx"');
    const files = unzipSync(new Uint8Array(await reply.arrayBuffer()));
    const xml = (path: string) => parseXml(new TextDecoder().decode(files[path])).root as XmlElement;
    expect(files["ppt/charts/chart1.xml"]).toBeDefined();
    expect(files["ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"]).toBeDefined();
    const { text } = xml("ppt/slides/slide1.xml");
    const ready = readyIndicator("trade");
    expect(text).toContain(chartSpec(ready, "turnover").title.kk);
    expect(text).toContain("https://monitor.example/kk/indicators/trade?chart=turnover");
    expect(new TextDecoder().decode(files["ppt/presentation.xml"])).toContain('cx="9144000" cy="6858000"');
  });
});

describe("a flood of pictures", () => {
  it("is slowed down and then sent away with a time to come back, while data are still answered", async () => {
    const flood = Array.from({ length: 60 }, (_, index) =>
      ask(`/charts/trade.share.png?width=${400 + index}`),
    );
    const data = await ask("/charts/trade.share.json");
    expect(data.status).toBe(200);
    const replies = await Promise.all(flood);
    const sentAway = replies.filter(({ status }) => status === 503);
    expect(replies.filter(({ status }) => status === 200).length).toBe(60 - sentAway.length);
    expect(sentAway.length).toBeGreaterThan(20);
    for (const reply of sentAway) {
      expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(reply.headers.get("cache-control")).toBe("no-store");
    }
    expect((await ask("/charts/trade.share.png?width=399")).status).toBe(200);
  }, 60_000);
});
