/** A deck as pages: a PDF of them, or a picture of each in one archive. */
import type { Deck } from "../../deck";
import { renderPng } from "../../render";
import { renderFitted } from "../../render/fitted";
import { type Preset, presets } from "../../render/presets";
import { pagesOf, renderTextPage, type TextPage } from "../../render/text-page";
import { writeZip } from "../../render/zip";
import { type LaidDeck, type LaidSlide, laidDeck } from "./laid";

/** As high as a slide of 16:9, so that the same text is as large on it. */
const sizes: Record<Deck["size"], Preset> = {
  "16:9": presets.slide,
  "4:3": { ...presets.slide, width: 1440 },
};

/** A slide is 540 points high. */
const scale = 540 / presets.slide.height;

function figurePage({ carried }: LaidSlide, { size, theme }: Deck): string {
  const laid = (width: number, height: number) => carried.build({ width, height }).chart;
  return renderFitted(laid, sizes[size], { theme, address: carried.address });
}

interface Page {
  name: string;
  svg: string;
}

function pagesOfDeck({ deck, slides, title, subtitle, ending }: LaidDeck): Page[] {
  const { size, theme, locale } = deck;
  const text = (page: TextPage) => renderTextPage(page, sizes[size], { theme, locale });
  const cover = { name: "cover", svg: text({ title, lines: [{ text: subtitle }], isCover: true }) };
  const charts = slides.map((slide) => ({ name: slide.carried.id, svg: figurePage(slide, deck) }));
  const last = pagesOf(ending, sizes[size]).map((page) => ({ name: "sources-and-notes", svg: text(page) }));
  return [cover, ...charts, ...last];
}

export async function deckPdf(deck: Deck, origin?: string): Promise<Uint8Array<ArrayBuffer>> {
  const { renderPdf } = await import("../../render/pdf");
  const laid = laidDeck(deck, origin);
  const pages = pagesOfDeck(laid).map(({ svg }) => ({ svg, scale }));
  return renderPdf(pages, { title: laid.title, lang: deck.locale, day: laid.day });
}

/** `02-tenge.usd-kzt`: in the order of the deck. */
export function deckPages(deck: Deck, origin?: string) {
  return pagesOfDeck(laidDeck(deck, origin)).map(({ name, svg }, index) => ({
    name: `${String(index + 1).padStart(2, "0")}-${name}`,
    svg,
    png: () => renderPng(svg, 1),
  }));
}

export async function deckZip(deck: Deck, origin?: string): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = {};
  for (const { name, png } of deckPages(deck, origin)) files[`${name}.png`] = await png();
  return writeZip(files);
}
