/** Figures as slides, and as workbooks. */
import { factsOf } from "../catalog";
import { translator } from "../i18n";
import type { Theme } from "../render";
import { footnotesOf } from "../render/footnotes";
import type { ChartSlide, SlideSize } from "../render/pptx";
import type { Carried } from "./carried";

export interface SlideLook {
  size: SlideSize;
  theme: Theme;
  /** Title of the file; without one the first slide's. */
  title?: string;
}

/** Method and origin, a line each: what a speaker is asked about. */
function speakerNotes(carried: Carried, built: ReturnType<Carried["build"]>): string[] {
  const { asOf, address } = carried;
  return factsOf({ ...built, asOf, address })
    .filter(({ label }) => label !== translator(carried.locale)("export.note"))
    .map(({ label, text, link }) => `${label}: ${text}${link && link !== text ? ` (${link})` : ""}`);
}

/** A slide as the chart stands now; a deck may put another title over it. */
export async function slideOf(carried: Carried, { size }: Pick<SlideLook, "size">): Promise<ChartSlide> {
  const { chartRoom } = await import("../render/pptx");
  const built = carried.build({ ...chartRoom(size), whole: true });
  const { chart } = built;
  return {
    chart,
    title: chart.title,
    subtitle: chart.subtitle,
    source: chart.source,
    footnotes: footnotesOf(chart),
    link: carried.address,
    altText: chart.altText,
    speakerNotes: speakerNotes(carried, built),
  };
}

export async function pptxOf(all: Carried[], look: SlideLook): Promise<Uint8Array<ArrayBuffer>> {
  const { writePptx } = await import("../render/pptx");
  const slides = await Promise.all(all.map((one) => slideOf(one, look)));
  const locale = all[0]?.locale ?? "en";
  return writePptx(slides, { ...look, locale, title: look.title ?? slides[0]?.title ?? "" });
}

export async function xlsxOf(all: Carried[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("../render/xlsx");
  const told = all.map((one) => ({ ...one, built: one.build({ width: 760, height: 380 }) }));
  const facts = told.flatMap(({ built, asOf, address }) => factsOf({ ...built, asOf, address }));
  const shown = told.flatMap(({ built }) => built.shown);
  return writeXlsx({ shown, locale: all[0]?.locale ?? "en", facts });
}
