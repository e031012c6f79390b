/** A deck as PowerPoint file: cover, a slide a chart, sources and notes at the end. */

import type { Deck } from "../../deck";
import { translator } from "../../i18n";
import { renderPng } from "../../render";
import type { TextSlide } from "../../render/pptx";
import { slideOf } from "../slides";
import { type LaidDeck, type Line, laidDeck } from "./laid";

async function endingSlides({ ending, deck }: LaidDeck): Promise<TextSlide[]> {
  const { textPages } = await import("../../render/pptx/pages");
  const pages = textPages<Line>(ending.lines, deck.size);
  return pages.map((paragraphs) => ({ title: ending.title, paragraphs }));
}

export async function deckPptx(deck: Deck, origin?: string): Promise<Uint8Array<ArrayBuffer>> {
  const { writePptx } = await import("../../render/pptx");
  const laid = laidDeck(deck, origin);
  const { locale, size, theme } = deck;
  const t = translator(locale);
  const charts = await Promise.all(
    laid.slides.map(async ({ carried, item }) => {
      const slide = await slideOf(carried, { size });
      const note = item.note.trim();
      return note ? { ...slide, speakerNotes: [t("deck.noteSaid", { note }), ...slide.speakerNotes] } : slide;
    }),
  );
  const cover = { cover: true as const, title: laid.title, subtitle: laid.subtitle };
  const slides = [cover, ...charts, ...(await endingSlides(laid))];
  return writePptx(slides, { size, locale, theme, title: laid.title, drawPng: renderPng });
}
