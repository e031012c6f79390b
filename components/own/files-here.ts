/** Office files of charts with own series, made in this browser: the figures go nowhere. */
import type { BuiltChart } from "@/lib/chart";
import { factsFrom, type Shelf, speakerLines } from "@/lib/compare";
import type { Locale } from "@/lib/model";
import { footnotesOf } from "@/lib/render/footnotes";
import { chartRoom, type SlideSize, writePptx } from "@/lib/render/pptx";
import { writeXlsx } from "@/lib/render/xlsx";
import { pngOf } from "./png-here";

export interface OfficeRequest {
  locale: Locale;
  theme: "light" | "dark";
  size: SlideSize;
  shelf: Shelf;
  asOf?: string | undefined;
  /** The charts asked for, laid out for a room, each with its source line. */
  build(room: { width: number; height: number; whole?: boolean }): BuiltChart[];
}

function factsIn({ shelf, asOf }: OfficeRequest, built: BuiltChart) {
  return factsFrom({ ...built, origins: shelf.origins(built.shown), asOf });
}

async function drawPng(svg: string, scale: number): Promise<Uint8Array> {
  return new Uint8Array(await (await pngOf(svg, scale)).arrayBuffer());
}

/** A slide a chart, native where Office can show it truly. */
export function pptxHere(request: OfficeRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, theme, size, build } = request;
  const slides = build({ ...chartRoom(size), whole: true }).map((built) => {
    const { chart } = built;
    const { title, subtitle, source, altText } = chart;
    const speakerNotes = speakerLines(factsIn(request, built), locale);
    return { chart, title, subtitle, source, altText, footnotes: footnotesOf(chart), speakerNotes };
  });
  return writePptx(slides, { locale, theme, size, title: slides[0]?.title ?? "", drawPng });
}

export function xlsxHere(request: OfficeRequest): Uint8Array<ArrayBuffer> {
  const all = request.build({ width: 760, height: 380 });
  const facts = all.flatMap((built) => factsIn(request, built));
  return writeXlsx({ shown: all.flatMap(({ shown }) => shown), locale: request.locale, facts });
}
