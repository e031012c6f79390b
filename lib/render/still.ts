/** A chart as a finished slide on the screen: what a plain screenshot takes away. */
import { type Build, renderFitted } from "./fitted";
import type { Theme } from "./palette";
import { presets } from "./presets";

/** An SVG that fills the box that it is put into. Nothing on a slide is for clicking, and a picture holds no links. */
export function renderStill(build: Build, theme: Theme, address?: string): string {
  const { slide } = presets;
  return renderFitted(build, slide, { theme, address })
    .replaceAll(/<a [^>]*>/g, "<g>")
    .replaceAll("</a>", "</g>")
    .replace(`width="${slide.width}" height="${slide.height}"`, "");
}
