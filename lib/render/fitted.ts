/** A figure that fills a given size exactly: the plot takes what title and notes leave, and all is set smaller where that is too little. */
import { translator } from "../i18n";
import type { Chart } from "../model";
import { px, tag } from "./markup";
import type { Theme } from "./palette";
import type { Preset } from "./presets";
import { figureParts, fontFamily } from "./svg";

/** Lays the chart out for a room; the layout is the chart's own business. */
export type Build = (width: number, height: number) => Chart;

export interface FittedLook {
  theme: Theme;
  /** Where the figure can be retraced. */
  address?: string | undefined;
}

/** Ground around the figure, in pixels of the layout: texts have eight of their own. */
const padding = 12;
/** Part of the height that the plot has at least. */
const plotPart = 0.5;
/** How much smaller than wished a text may be set, step by step. */
const shrinks = [1, 1.12, 1.25, 1.4, 1.6, 1.8, 2.1];

/** Notes that have no room are said to stand at the address. */
function shortened(chart: Chart, kept: number): Chart {
  if (kept >= chart.notes.length) return chart;
  const more = translator(chart.locale)("export.moreAtAddress");
  return { ...chart, notes: [...chart.notes.slice(0, kept), more] };
}

interface Fit {
  chart: Chart;
  width: number;
  height: number;
}

/** Room for the plot, once texts are set in lines of this width; texts do not depend on the plot. */
function roomFor(texts: Chart, width: number, height: number): number {
  const { header, footer } = figureParts({ ...texts, frame: { ...texts.frame, width } }, "light", "x");
  return Math.floor(height - header.height - footer.height);
}

interface Attempt {
  width: number;
  height: number;
  kept: number;
}

/** The chart with the height that is left for it, or undefined where that is too little. */
function attempted(build: Build, texts: Chart, { width, height, kept }: Attempt): Fit | undefined {
  const room = roomFor(shortened(texts, kept), width, height);
  if (room < height * plotPart) return undefined;
  const chart = shortened(build(width, room), kept);
  const isWithin = roomFor(chart, width, height) >= chart.frame.height - 1;
  return isWithin ? { chart, width, height } : undefined;
}

function attemptsFor({ width, height, zoom }: Preset): Attempt[] {
  const [w, h] = [width / zoom - 2 * padding, height / zoom - 2 * padding];
  const at = (kept: number, sizes: number[]) =>
    sizes.map((shrink) => ({ width: Math.round(w * shrink), height: Math.round(h * shrink), kept }));
  // With all notes the text may shrink a little; rather than shrink far, notes go.
  return [...at(Number.POSITIVE_INFINITY, shrinks.slice(0, 4)), ...at(2, shrinks), ...at(0, shrinks)];
}

function fitted(build: Build, preset: Preset): Fit {
  const attempts = attemptsFor(preset);
  const [first] = attempts;
  const texts = build(first?.width ?? preset.width, Math.round((first?.height ?? preset.height) * plotPart));
  for (const attempt of attempts) {
    const found = attempted(build, texts, attempt);
    if (found) return found;
  }
  const last = attempts.at(-1) ?? { ...preset, kept: 0 };
  return { ...last, chart: shortened(build(last.width, Math.round(last.height * plotPart)), 0) };
}

/** An SVG of exactly the preset's size. */
export function renderFitted(build: Build, preset: Preset, { theme, address }: FittedLook): string {
  const { chart, width, height } = fitted(build, preset);
  const { header, footer, drawing, labels, ground } = figureParts(chart, theme, address);
  const total = header.height + chart.frame.height + footer.height;
  // Lying bars have the height of their rows; where they leave room, the notes stay at the lower edge.
  const within = Math.max(1, total / height);
  const moved = (y: number, content: string) => tag("g", { transform: `translate(0 ${y})` }, content);
  const inner = height * within;
  const [w, h] = [width * within + 2 * padding, inner + 2 * padding];
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: String(preset.width),
      height: String(preset.height),
      viewBox: `${-padding} ${-padding} ${px(w)} ${px(h)}`,
      role: "img",
      "aria-labelledby": "title desc",
      "font-family": fontFamily,
    },
    labels +
      tag("rect", { x: -padding, y: -padding, width: px(w), height: px(h), fill: ground }) +
      header.markup +
      moved(header.height, drawing) +
      moved(Math.round(inner - footer.height), footer.markup),
  );
}
