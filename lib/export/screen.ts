/** Figures as finished slides on the screen. */
import type { Theme } from "../render";
import { renderStill } from "../render/still";
import { type Carried, carriedFigure, type FigureState } from "./carried";
import { boundTitles } from "./deck/review";

export interface ScreenSlide {
  title: string;
  /** Fills the box that it is put into. */
  svg: string;
}

/** Under the title given, else under the chart's own. */
export function screenSlide({ build, address }: Carried, theme: Theme, wished?: string): ScreenSlide {
  const title = wished ?? build({ width: 760, height: 380 }).chart.title;
  const laid = (width: number, height: number) => ({ ...build({ width, height }).chart, title });
  return { title, svg: renderStill(laid, theme, address) };
}

/** Under the indicator's sentence where the chart is its first, else under the chart's own name. */
export function figureSlide(state: FigureState, theme: Theme): ScreenSlide {
  const carried = carriedFigure(state);
  const { headline, title } = boundTitles({ chart: carried.id }, carried);
  return screenSlide(carried, theme, headline ?? title);
}
