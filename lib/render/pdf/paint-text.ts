/** A line of text in a PDF: selectable, in the shipped fonts, with the halo that keeps it readable over lines. */
import type { XmlElement } from "@rgrove/parse-xml";
import type { Font } from "fontkit";
import type { Doc, Paint } from "./canvas";
import { type Run, runsOf } from "./fonts";
import { type Look, numberOf } from "./look";

function widthOf(doc: Doc, { font, text }: Run, size: number): number {
  return doc.font(font.name).fontSize(size).widthOfString(text);
}

/** Outlines only: a second text under the first would be copied twice. */
function halo(doc: Doc, font: Font, text: string, x: number, y: number, size: number, look: Look): void {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  doc.save().translate(x, y).scale(scale, -scale);
  doc
    .strokeColor(look.stroke ?? "#ffffff")
    .lineJoin("round")
    .undash();
  doc.lineWidth(Number(look["stroke-width"] ?? 3) / scale);
  let at = 0;
  glyphs.forEach((glyph, index) => {
    const d = glyph.path.toSVG();
    if (d) doc.save().translate(at, 0).path(d).stroke().restore();
    at += positions[index]?.xAdvance ?? 0;
  });
  doc.restore();
}

export function paintText({ doc, fonts }: Paint, element: XmlElement, look: Look): void {
  const size = Number(look["font-size"] ?? 12);
  const weight = Number(look["font-weight"] ?? 400) >= 600 ? 600 : 400;
  const runs = runsOf(element.text, fonts[weight]);
  const widths = runs.map((run) => widthOf(doc, run, size));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const anchor = look["text-anchor"] ?? "start";
  const left = numberOf(element, "x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const y = numberOf(element, "y");
  const place = (index: number) => left + widths.slice(0, index).reduce((sum, one) => sum + one, 0);
  if (look["paint-order"] === "stroke") {
    runs.forEach(({ font, text }, index) => {
      halo(doc, font.font, text, place(index), y, size, look);
    });
  }
  doc.fillColor(look.fill ?? "#000000", 1);
  runs.forEach(({ font, text }, index) => {
    doc.font(font.name).fontSize(size);
    doc.text(text, place(index), y, { lineBreak: false, baseline: "alphabetic" });
  });
  if (look.href) doc.link(left, y - size, width, size * 1.3, look.href);
}
