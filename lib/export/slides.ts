/** Figures as slides, and as workbooks. */
import { factsOf } from "../catalog";
import { speakerLines } from "../compare";
import { renderPng, type Theme } from "../render";
import { footnotesOf } from "../render/footnotes";
import type { ChartSlide, SlideSize } from "../render/pptx";
import type { Carried } from "./carried";

export interface SlideLook {
  size: SlideSize;
  theme: Theme;
  /** Title of the file; without one the first slide's. */
  title?: string;
}

/** A slide as the chart stands now; a deck may put another title over it. */
export async function slideOf(carried: Carried, { size }: Pick<SlideLook, "size">): Promise<ChartSlide> {
  const { chartRoom } = await import("../render/pptx");
  const { asOf, address } = carried;
  const built = carried.build({ ...chartRoom(size), whole: true });
  const { chart } = built;
  return {
    chart,
    title: chart.title,
    subtitle: chart.subtitle,
    source: chart.source,
    footnotes: footnotesOf(chart),
    link: address,
    altText: chart.altText,
    speakerNotes: speakerLines(factsOf({ ...built, asOf, address }), chart.locale),
  };
}

export async function pptxOf(all: Carried[], look: SlideLook): Promise<Uint8Array<ArrayBuffer>> {
  const { writePptx } = await import("../render/pptx");
  const slides = await Promise.all(all.map((one) => slideOf(one, look)));
  const locale = all[0]?.locale ?? "en";
  const title = look.title ?? slides[0]?.title ?? "";
  return writePptx(slides, { ...look, locale, title, drawPng: renderPng });
}

export async function xlsxOf(all: Carried[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("../render/xlsx");
  const told = all.map((one) => ({ ...one, built: one.build({ width: 760, height: 380 }) }));
  const facts = told.flatMap(({ built, asOf, address }) => factsOf({ ...built, asOf, address }));
  const shown = told.flatMap(({ built }) => built.shown);
  return writeXlsx({ shown, locale: all[0]?.locale ?? "en", facts });
}
