/** Figures as SVG, PNG and PDF. */
import type { PresetName } from "../model/presets";
import { renderPng, renderSvg, renderSvgColumn, type Theme } from "../render";
import { renderFitted } from "../render/fitted";
import { pointsOfA4, presets } from "../render/presets";
import type { Carried, Room } from "./carried";

export interface PictureLook {
  theme: Theme;
  /** A place to fill exactly; without one the picture is as high as its texts and its plot ask for. */
  preset?: PresetName | undefined;
  room: Room;
}

export function svgOf({ build, address }: Carried, { theme, preset, room }: PictureLook): string {
  if (!preset) return renderSvg(build(room).chart, theme, address);
  const laid = (width: number, height: number) => build({ width, height }).chart;
  return renderFitted(laid, presets[preset], { theme, address });
}

/** Several figures of one file stand under each other. */
export function svgOfAll(all: Carried[], look: PictureLook): string {
  const [first, ...more] = all;
  if (first && more.length === 0) return svgOf(first, look);
  const charts = all.map(({ build }) => build(look.room).chart);
  return renderSvgColumn(charts, look.theme, first?.address);
}

/** A preset says its pixels; other pictures are drawn at twice their size unless asked otherwise. */
export function pngOf(all: Carried[], look: PictureLook, scale?: number): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(svgOfAll(all, look), scale ?? (look.preset ? 1 : 2));
}

/** The newest vintage that took part, as the day of the file. */
function dayOf(all: Carried[], room: Room): string | undefined {
  const vintages = all.flatMap(({ build }) =>
    build(room).shown.flatMap(({ provenance }) => provenance.map(({ vintage }) => vintage)),
  );
  return vintages.sort().at(-1);
}

/** A page a figure. */
export async function pdfOf(all: Carried[], look: PictureLook): Promise<Uint8Array<ArrayBuffer>> {
  const { renderPdf } = await import("../render/pdf");
  const [first] = all;
  const day = dayOf(all, look.room);
  const scale = look.preset ? pointsOfA4 : undefined;
  const pages = all.map((one) => ({ svg: svgOf(one, look), ...(scale !== undefined && { scale }) }));
  const title = first ? first.build(look.room).chart.title : "";
  return renderPdf(pages, { title, lang: first?.locale ?? "en", ...(day && { day }) });
}
