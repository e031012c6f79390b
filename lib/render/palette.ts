/** What colour names look like: CSS variables inside a page, literal colours in an exported file. */
import type { ColourToken } from "../model";

export type Theme = "light" | "dark";
export type Ink = ColourToken | "ink" | "muted" | "grid" | "zero" | "ground";

/** The same values as `app/globals.css` (a test holds them together); each has at least 3 : 1 against its ground. */
const literal: Record<Theme, Record<Ink, string>> = {
  light: {
    kaz: "#0f7c8a",
    "kaz-2": "#4a96a1",
    "kaz-3": "#0a4e57",
    rus: "#b5403a",
    "rus-2": "#cf716b",
    chn: "#b97f14",
    eur: "#3b5ba9",
    "eur-2": "#6f8ac9",
    asia: "#7a5aa6",
    eaeu: "#6b7f3a",
    "eaeu-2": "#8a9c58",
    world: "#6b7280",
    "world-2": "#8b919c",
    ink: "#16191d",
    muted: "#535a63",
    grid: "#e2e4e8",
    zero: "#8b919c",
    ground: "#ffffff",
  },
  dark: {
    kaz: "#4db6c4",
    "kaz-2": "#2f8f9c",
    "kaz-3": "#a5dde4",
    rus: "#e5766f",
    "rus-2": "#f0aaa5",
    chn: "#e0ac4a",
    eur: "#7f9be0",
    "eur-2": "#b3c5f1",
    asia: "#b195da",
    eaeu: "#a3b96a",
    "eaeu-2": "#7c8f4a",
    world: "#9ca3af",
    "world-2": "#737b89",
    ink: "#eceef0",
    muted: "#a7aeb7",
    grid: "#2b3137",
    zero: "#737b89",
    ground: "#14181c",
  },
};

export type Palette = (ink: Ink) => string;

/** Colours written out, for files that leave the page. */
export function literalPalette(theme: Theme): Palette {
  return (ink) => literal[theme][ink];
}

/** References to the page's own theme variables; a drawing in a page stands on its paper. */
export const pagePalette: Palette = (ink) => `var(--color-${ink === "ground" ? "paper" : ink})`;
