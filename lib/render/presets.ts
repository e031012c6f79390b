/** Sizes for the places that figures go to. A drawing is laid out for each: text keeps its size, the plot takes what is left. */

import type { PresetName } from "../model/presets";

export interface Preset {
  /** Pixels of the picture. */
  width: number;
  height: number;
  /** Pixels of the picture to one of the layout: the larger, the larger all text. */
  zoom: number;
}

export const presets: Record<PresetName, Preset> = {
  slide: { width: 1920, height: 1080, zoom: 2 },
  half: { width: 960, height: 1080, zoom: 2 },
  social: { width: 1200, height: 628, zoom: 1.9 },
  square: { width: 1080, height: 1080, zoom: 1.9 },
  // A4 lying, at 150 dots an inch.
  a4: { width: 1754, height: 1240, zoom: 2.08 },
};

/** Points a pixel that give an A4 picture the size of its paper: 842 by 595. */
export const pointsOfA4 = 842 / 1754;
