/** A figure as a finished slide on the screen: what a plain screenshot takes away. */
import type { Theme } from "../render";
import { renderFitted } from "../render/fitted";
import { presets } from "../render/presets";
import { carriedFigure, type FigureState } from "./carried";
import { boundTitles } from "./deck/review";

export interface ScreenSlide {
  title: string;
  /** Fills the box that it is put into. */
  svg: string;
}

/** Under the indicator's sentence where the chart is its first, else under the chart's own name. */
export function screenSlide(state: FigureState, theme: Theme): ScreenSlide {
  const carried = carriedFigure(state);
  const { headline, title } = boundTitles({ chart: carried.id }, carried);
  const said = headline ?? title;
  const build = (width: number, height: number) => ({
    ...carried.build({ width, height }).chart,
    title: said,
  });
  const { slide } = presets;
  const svg = renderFitted(build, slide, { theme, address: carried.address });
  return { title: said, svg: svg.replace(`width="${slide.width}" height="${slide.height}"`, "") };
}
