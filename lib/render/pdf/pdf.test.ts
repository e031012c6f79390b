import { inflateSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { dictionaries } from "../../i18n/translator";
import { locales } from "../../model";
import { renderPdf } from ".";
import { fontsOf, runsOf } from "./fonts";

// Chinese fonts are large, and each document takes a part of them.
vi.setConfig({ testTimeout: 30_000 });

function svg(...content: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400" viewBox="0 0 800 400">${content.join("")}</svg>`;
}

const written = (text: string, look = "") => `<text x="8" y="40" font-size="12" ${look}>${text}</text>`;
const pdfOf = async (content: string) =>
  Buffer.from(await renderPdf([{ svg: svg(content) }], { title: "Test", lang: "en" })).toString("latin1");

/** All streams of a document, unpacked. */
function streams(pdf: string): string[] {
  return [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = ""]) => {
    try {
      return [inflateSync(Buffer.from(packed, "latin1")).toString("latin1")];
    } catch {
      return [];
    }
  });
}

/** The characters that a reader can select and copy: those that the fonts map back to Unicode. */
function selectable(pdf: string): Set<string> {
  const maps = streams(pdf).filter((one) => one.includes("begincmap"));
  const codes = maps.flatMap((map) => [...map.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = ""]) => hex));
  return new Set(codes.flatMap((hex) => [...Buffer.from(hex, "hex").swap16().toString("utf16le")]));
}

const letters = {
  Latin: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789–−’“”₸€",
  Russian: "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№«»",
  Kazakh: "ӘҒҚҢӨҰҮҺІәғқңөұүһі",
  Chinese: "哈萨克斯坦俄罗斯卢布坚戈亿万吨煤炭石油贸易通货膨胀，。；：（）",
};

describe("text in a PDF", () => {
  it.each(Object.entries(letters))(
    "can be selected, letter by letter, in embedded fonts: %s",
    async (_, text) => {
      for (const look of ["", 'font-weight="600"']) {
        const pdf = await pdfOf(written(text, look));
        const found = selectable(pdf);
        expect([...text].filter((letter) => !found.has(letter))).toEqual([]);
        expect(pdf.match(/\/FontFile2? /g)?.length).toBe(pdf.match(/\/Type \/FontDescriptor/g)?.length);
      }
    },
  );

  it.each(locales)("of every message of the product has its glyphs (%s)", async (locale) => {
    for (const weight of [400, 600] as const) {
      const fonts = await fontsOf(weight);
      const text = Object.values(dictionaries[locale]).join(" ");
      expect(
        runsOf(text, fonts)
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
    }
  });

  it("that no shipped font has is an error, not an empty box", async () => {
    await expect(pdfOf(written("a\u{10fffd}"))).rejects.toThrow("No shipped font has the character");
  });

  it("with a halo is there once", async () => {
    const halo = 'stroke="#ffffff" stroke-width="3" paint-order="stroke"';
    const shown = (pdf: string) =>
      streams(pdf)
        .join("")
        .match(/ T[jJ]/g)?.length;
    expect(shown(await pdfOf(written("Kazakhstan", halo)))).toBe(shown(await pdfOf(written("Kazakhstan"))));
  });
});

describe("a drawing in a PDF", () => {
  it("stays a drawing: lines, areas, circles are paths and nothing is a picture", async () => {
    const pdf = await pdfOf(
      '<g transform="translate(0 20)"><path d="M1 1l5 5 5-5" fill="none" stroke="#0f7c8a"/><circle cx="4" cy="4" r="3" fill="#b5403a"/><line x1="0" y1="0" x2="9" y2="9" stroke="#000000"/><rect x="1" y="1" width="4" height="4" fill="#ffffff"/></g>',
    );
    expect(pdf).not.toContain("/Subtype /Image");
    expect(streams(pdf).join("")).toMatch(/1 1 m\n6 6 l\n11 1 l/);
  });

  it("leads where its link leads", async () => {
    expect(
      await pdfOf(`<a href="https://monitor.example/en">${written("monitor.example/en")}</a>`),
    ).toContain("https://monitor.example/en");
  });

  it("of an element that it cannot show is an error", async () => {
    await expect(pdfOf('<ellipse cx="1" cy="1" rx="2" ry="1"/>')).rejects.toThrow("<ellipse>");
  });

  it("has the same bytes whenever it is made, and a page a figure", async () => {
    const pages = [{ svg: svg(written("a")) }, { svg: svg(written("b")), scale: 1 }];
    const make = () => renderPdf(pages, { title: "Test", lang: "kk", day: "2026-01-31" });
    const [one, other] = [await make(), await make()];
    expect(Buffer.compare(one, other)).toBe(0);
    const text = Buffer.from(one).toString("latin1");
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(2);
    expect(text).toContain("/MediaBox [0 0 600 300]");
    expect(text).toContain("/MediaBox [0 0 800 400]");
    expect(text).toContain("/Lang (kk)");
  });
});
