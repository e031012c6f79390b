/** A page of text as SVG, in the look of a figure: the cover of a deck, its sources and notes. */
import type { Locale } from "../model";
import { escapeMarkup, tag } from "./markup";
import { literalPalette, type Theme } from "./palette";
import type { Preset } from "./presets";
import { fontFamily } from "./svg";
import { wrap } from "./wrap";

export interface TextPage {
  title: string;
  lines: { text: string; link?: string | undefined }[];
  /** Large in the middle, as on a cover. */
  isCover?: boolean;
}

interface Look {
  theme: Theme;
  locale: Locale;
}

const edge = 20;
const titleSize = 22;
const lineSize = 11;
const leading = 15;
const gap = 4;

function linesHigh(text: string, width: number): number {
  return wrap(text, width - 2 * edge, lineSize).length * leading + gap;
}

function roomOf({ width, height, zoom }: Preset): { width: number; height: number } {
  return { width: Math.round(width / zoom), height: Math.round(height / zoom) };
}

/** Lines shared out among pages. */
export function pagesOf(page: TextPage, preset: Preset): TextPage[] {
  const { width, height } = roomOf(preset);
  const pages: TextPage[] = [];
  let lines: TextPage["lines"] = [];
  let left = 0;
  for (const line of page.lines) {
    const high = linesHigh(line.text, width);
    if (lines.length === 0 || high > left) {
      lines = [];
      left = height - 3 * edge - 2 * titleSize;
      pages.push({ ...page, lines });
    }
    lines.push(line);
    left -= high;
  }
  return pages;
}

export function renderTextPage(page: TextPage, preset: Preset, { theme }: Look): string {
  const { width, height } = roomOf(preset);
  const colour = literalPalette(theme);
  const size = page.isCover ? titleSize * 1.5 : titleSize;
  const heading = wrap(page.title, width - 2 * edge, size, 600);
  let y = page.isCover ? Math.round(height * 0.4) : edge + size;
  let markup = "";
  const write = (text: string, at: { size: number; weight?: "600"; leading: number; muted?: boolean }) => {
    const fill = colour(at.muted ? "muted" : "ink");
    const look = { x: edge, y, "font-size": at.size, "font-weight": at.weight, fill };
    markup += tag("text", look, escapeMarkup(text));
    y += at.leading;
  };
  for (const text of heading) write(text, { size, weight: "600", leading: Math.round(size * 1.25) });
  y += gap;
  for (const { text, link } of page.lines) {
    const before = markup;
    markup = "";
    const wrapped = wrap(text, width - 2 * edge, page.isCover ? 14 : lineSize);
    for (const line of wrapped) write(line, { size: page.isCover ? 14 : lineSize, leading, muted: true });
    markup = before + (link ? tag("a", { href: link }, markup) : markup);
    y += gap;
  }
  const frame = {
    width: String(preset.width),
    height: String(preset.height),
    viewBox: `0 0 ${width} ${height}`,
  };
  const ground = tag("rect", { x: 0, y: 0, width, height, fill: colour("ground") });
  return tag(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...frame, "font-family": fontFamily },
    ground + markup,
  );
}
