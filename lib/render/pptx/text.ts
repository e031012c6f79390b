/** Texts on a slide: sizes at which they fit their box, paragraphs, runs. */
import type { Locale } from "../../model";
import { wrap } from "../wrap";
import type { Box } from "./boxes";
import { officeLanguage } from "./slides";
import { element, plain } from "./xml";

export interface Paragraph {
  text: string;
  bold?: boolean;
  /** Relation id of an address. */
  link?: string | undefined;
  size?: number;
}

const leading = 1.22;

function heightsOf(paragraphs: Paragraph[], size: number, width: number): number[] {
  return paragraphs.map(
    ({ text, bold }) => wrap(text, width, size, bold ? 600 : 400).length * size * leading,
  );
}

const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);

/** The largest of the sizes at which all paragraphs fit the box; the smallest where none does. */
export function fittingSize(paragraphs: Paragraph[], box: Box, sizes: readonly number[]): number {
  const found = sizes.find((size) => sum(heightsOf(paragraphs, size, box.width)) <= box.height);
  return found ?? sizes.at(-1) ?? 10;
}

/** As many of the first paragraphs as fit at a size above those that have to stand below them. */
export function fittingCount(first: Paragraph[], below: Paragraph[], box: Box, size: number): number {
  let room = box.height - sum(heightsOf(below, size, box.width));
  let count = 0;
  for (const paragraph of first) {
    room -= sum(heightsOf([paragraph], size, box.width));
    if (room < 0) break;
    count += 1;
  }
  return count;
}

function run({ text, bold, link, size }: Paragraph, locale: Locale): string {
  const look = {
    lang: officeLanguage[locale],
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: bold ? 1 : undefined,
    dirty: 0,
  };
  const address = link && element("a:hlinkClick", { "r:id": link });
  return element("a:r", {}, element("a:rPr", look, address), `<a:t>${plain(text)}</a:t>`);
}

/** Text stands at the box's very edge, so that title, chart and source share one line at the left. */
const flush = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

export function textBody(paragraphs: Paragraph[], locale: Locale, levels = "<a:lstStyle/>"): string {
  const written = paragraphs.map((paragraph) => element("a:p", {}, run(paragraph, locale)));
  const empty = element("a:p", {}, element("a:endParaRPr", { lang: officeLanguage[locale] }));
  return element(
    "p:txBody",
    {},
    element("a:bodyPr", flush, "<a:normAutofit/>"),
    levels,
    ...(written.length > 0 ? written : [empty]),
  );
}
