/** Chart -> SVG text: the bare drawing for a page, or a finished figure with title, notes and source to carry away. */
import { place } from "../chart";
import type { Chart } from "../model";
import { escapeMarkup, tag } from "./markup";
import { literalPalette, type Palette, pagePalette, type Theme } from "./palette";
import { drawAxes, drawBreaks, drawGrid, drawHandles, drawLabels, drawReferences } from "./svg-axes";
import { drawEvents } from "./svg-events";
import { drawFooter, drawHeader } from "./svg-frame";
import { drawLayers } from "./svg-marks";
import { svgSize } from "./svg-size";

export const fontFamily =
  "'Inter Variable', Inter, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

function body(chart: Chart, colour: Palette): string {
  const p = place(chart);
  return (
    drawGrid(chart, p, colour) +
    drawLayers(chart, p, colour) +
    drawEvents(chart, p, colour) +
    drawAxes(chart, p, colour) +
    drawBreaks(chart, p, colour) +
    drawHandles(chart, p, colour) +
    drawReferences(chart, p, colour) +
    drawLabels(chart, colour)
  );
}

/** The drawing alone, coloured by the page's theme, scaling with its box; the page supplies title, legend and source. */
export function renderInlineSvg(chart: Chart, id: string): string {
  const { width, height } = chart.frame;
  return tag(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": id,
      "font-family": fontFamily,
      class: "block h-auto w-full",
    },
    tag("title", { id }, escapeMarkup(`${chart.title}. ${chart.altText}`)) + body(chart, pagePalette),
  );
}

/** The drawing alone as a file of its own, for a slide that says the rest in texts of its own. */
export function renderDrawing(chart: Chart, theme: Theme): string {
  const { width, height } = chart.frame;
  const size = { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` };
  const look = { xmlns: "http://www.w3.org/2000/svg", ...size, "font-family": fontFamily };
  return tag("svg", look, body(chart, literalPalette(theme)));
}

/** Figures under each other in one file; of the addresses only the last need be said. */
export function renderSvgColumn(charts: Chart[], theme: Theme, address?: string): string {
  const parts = charts.map((chart, index) => {
    const svg = renderSvg(chart, theme, index === charts.length - 1 ? address : undefined);
    const { width, height } = svgSize(svg);
    // Ids are each once in a document, and a part of a file needs no name of its own kind.
    const inner = svg.replace(/ aria-labelledby="title desc"/, "").replaceAll(/ id="(title|desc)"/g, "");
    return { inner, width, height };
  });
  let y = 0;
  const placed = parts.map(({ inner, height }) => {
    const markup = inner.replace("<svg ", `<svg y="${y}" `);
    y += height;
    return markup;
  });
  const width = Math.max(...parts.map((part) => part.width));
  const size = { width: String(width), height: String(y), viewBox: `0 0 ${width} ${y}` };
  return tag("svg", { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img" }, placed.join(""));
}

/** The parts of a figure that stands alone, for whoever puts them together. */
export function figureParts(chart: Chart, theme: Theme, address?: string) {
  const colour = literalPalette(theme);
  return {
    header: drawHeader(chart, colour),
    footer: drawFooter(chart, colour, address),
    drawing: body(chart, colour),
    labels:
      tag("title", { id: "title" }, escapeMarkup(chart.title)) +
      tag("desc", { id: "desc" }, escapeMarkup(chart.altText)),
    ground: colour("ground"),
  };
}

/** A figure that stands alone: title, subtitle, legend, drawing, notes, source. `address` is where it can be retraced. */
export function renderSvg(chart: Chart, theme: Theme, address?: string): string {
  const { header, footer, drawing, labels, ground } = figureParts(chart, theme, address);
  const { width } = chart.frame;
  const height = header.height + chart.frame.height + footer.height;
  const moved = (y: number, content: string) => tag("g", { transform: `translate(0 ${y})` }, content);
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "title desc",
      "font-family": fontFamily,
    },
    labels +
      tag("rect", { width: String(width), height: String(height), fill: ground }) +
      header.markup +
      moved(header.height, drawing) +
      moved(header.height + chart.frame.height, footer.markup),
  );
}
