/** Our colours as colours of the document's theme, so that a template of the reader's recolours a deck as a whole. */
import type { ColourToken } from "../../model";
import { literalPalette, type Theme } from "../palette";
import { element, val } from "./xml";

/** Places of the theme: six accents, a second text colour for the world, a second ground for grids. */
const accents = ["kaz", "rus", "chn", "eur", "asia", "eaeu"] as const;

type Ink = ColourToken | "ink" | "muted" | "grid" | "ground";

/** Tones are shades of their entity's place. */
function placeOf(ink: Ink): { name: string; base: Ink } {
  if (ink === "ink") return { name: "tx1", base: "ink" };
  if (ink === "ground") return { name: "bg1", base: "ground" };
  if (ink === "grid") return { name: "bg2", base: "grid" };
  const entity = ink.replace(/-\d$/, "") as Ink;
  const index = (accents as readonly Ink[]).indexOf(entity);
  return index >= 0 ? { name: `accent${index + 1}`, base: entity } : { name: "tx2", base: "world" as const };
}

function hsl(hex: string): [hue: number, saturation: number, light: number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
  const [light, span] = [(low + high) / 2, high - low];
  if (span === 0) return [0, 0, light];
  const saturation = span / (1 - Math.abs(2 * light - 1));
  const hue = high === r ? ((g - b) / span + 6) % 6 : high === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [hue / 6, saturation, light];
}

/** A shade is its place's colour with saturation and lightness multiplied, in thousandths of a per cent. */
function shade(hex: string, base: string): string {
  if (hex === base) return "";
  const [, s, l] = hsl(hex);
  const [, from, light] = hsl(base);
  const part = (value: number, of: number) => Math.round((100_000 * value) / (of || 1));
  return val("a:satMod", part(s, from)) + val("a:lumMod", part(l, light));
}

export function schemeColour(ink: Ink, theme: Theme, ...more: string[]): string {
  const { name, base } = placeOf(ink);
  const literal = literalPalette(theme);
  return element("a:schemeClr", { val: name }, shade(literal(ink), literal(base)), ...more);
}

export function solid(ink: Ink, theme: Theme, ...more: string[]): string {
  return element("a:solidFill", {}, schemeColour(ink, theme, ...more));
}

function rgb(name: string, hex: string): string {
  return element(`a:${name}`, {}, element("a:srgbClr", { val: hex.slice(1).toUpperCase() }));
}

/** The twelve places. In the dark theme the master's map says that text is light and the ground dark. */
export function themePlaces(theme: Theme): string {
  const literal = literalPalette(theme);
  const [dark, light] = theme === "light" ? (["ink", "ground"] as const) : (["ground", "ink"] as const);
  const [dark2, light2] = theme === "light" ? (["world", "grid"] as const) : (["grid", "world"] as const);
  return element(
    "a:clrScheme",
    { name: "Steppe Monitor" },
    rgb("dk1", literal(dark)),
    rgb("lt1", literal(light)),
    rgb("dk2", literal(dark2)),
    rgb("lt2", literal(light2)),
    ...accents.map((ink, index) => rgb(`accent${index + 1}`, literal(ink))),
    rgb("hlink", literal("kaz")),
    rgb("folHlink", literal("asia")),
  );
}

export function colourMap(theme: Theme): Record<string, string> {
  const [bg, tx] = theme === "light" ? ["lt", "dk"] : ["dk", "lt"];
  const accentMap = accents.map((_, index) => [`accent${index + 1}`, `accent${index + 1}`]);
  return {
    bg1: `${bg}1`,
    tx1: `${tx}1`,
    bg2: `${bg}2`,
    tx2: `${tx}2`,
    ...Object.fromEntries(accentMap),
    hlink: "hlink",
    folHlink: "folHlink",
  };
}
