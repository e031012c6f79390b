/** Figures drawn as a file of one kind: what every address with these endings answers. */
import type { DrawnEnding } from "../api";
import type { Carried } from "./carried";
import { type PictureLook, pdfOf, pngOf, svgOfAll } from "./pictures";
import { pptxOf, type SlideLook, xlsxOf } from "./slides";

export interface DrawnLook extends Omit<PictureLook, "theme"> {
  theme?: PictureLook["theme"] | undefined;
  /** Pixels for one of the frame, for PNG. */
  scale?: number | undefined;
  /** The proportion of slides. */
  size?: SlideLook["size"] | undefined;
}

export async function drawnFile(
  ending: DrawnEnding,
  all: Carried[],
  { theme = "light", scale, size = "16:9", ...rest }: DrawnLook,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const look = { theme, ...rest };
  switch (ending) {
    case "png":
      return pngOf(all, look, scale);
    case "pdf":
      return pdfOf(all, look);
    case "pptx":
      return pptxOf(all, { size, theme });
    case "xlsx":
      return xlsxOf(all);
    case "svg":
      return svgOfAll(all, look);
  }
}
