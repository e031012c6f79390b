/** What stands above and below the drawing in an exported figure. */
import { textWidth } from "../format";
import type { Chart } from "../model";
import { footnotesOf } from "./footnotes";
import { escapeMarkup, tag } from "./markup";
import type { Ink, Palette } from "./palette";
import { wrap } from "./wrap";

interface Block {
  markup: string;
  height: number;
}

interface TextLook {
  size: number;
  weight: 400 | 600;
  ink: Ink;
  leading: number;
}

const looks = {
  title: { size: 20, weight: 600, ink: "ink", leading: 26 },
  subtitle: { size: 13, weight: 400, ink: "muted", leading: 18 },
  statement: { size: 13, weight: 600, ink: "ink", leading: 18 },
  note: { size: 11, weight: 400, ink: "muted", leading: 15 },
} satisfies Record<string, TextLook>;

const edge = 8;

function paragraph(text: string, look: TextLook, y: number, width: number, colour: Palette): Block {
  const lines = wrap(text, width - 2 * edge, look.size, look.weight);
  const markup = lines
    .map((line, index) =>
      tag(
        "text",
        {
          x: edge,
          y: y + look.size + index * look.leading,
          "font-size": look.size,
          "font-weight": look.weight === 600 ? "600" : undefined,
          fill: colour(look.ink),
        },
        escapeMarkup(line),
      ),
    )
    .join("");
  return { markup, height: lines.length * look.leading };
}

/** Legend entries in rows: a dash or a square of the layer's colour, then its name. */
function legend(chart: Chart, top: number, colour: Palette): Block {
  if (chart.legend.length === 0) return { markup: "", height: 0 };
  const row = 18;
  let [x, y] = [edge, top];
  const markup = chart.legend.map(({ label, colour: ink, dash, mark }) => {
    const width = textWidth(label, 12) + 40;
    if (x + width > chart.frame.width && x > edge) [x, y] = [edge, y + row];
    const filled = mark.startsWith("bar") || mark.startsWith("area");
    const sign = filled
      ? tag("rect", { x, y: y + 3, width: 12, height: 10, fill: colour(ink) })
      : tag("path", {
          d: `M${x} ${y + 8}h18`,
          stroke: colour(ink),
          "stroke-width": mark === "windows" ? 4 : 2.4,
          "stroke-dasharray": dash === "solid" ? undefined : dash === "dashed" ? "6 3" : "1.5 3",
        });
    const text = tag(
      "text",
      { x: x + 23, y: y + 12, "font-size": 12, fill: colour("ink") },
      escapeMarkup(label),
    );
    x += width;
    return sign + text;
  });
  return { markup: markup.join(""), height: y + row + 4 - top };
}

export function drawHeader(chart: Chart, colour: Palette): Block {
  let y = 14;
  let markup = "";
  const add = (block: Block, after: number) => {
    markup += block.markup;
    y += block.height + after;
  };
  const { width } = chart.frame;
  add(paragraph(chart.title, looks.title, y, width, colour), 2);
  add(paragraph(chart.subtitle, looks.subtitle, y, width, colour), 2);
  if (chart.statement) add(paragraph(chart.statement, looks.statement, y, width, colour), 2);
  add(legend(chart, y + 4, colour), 4);
  return { markup, height: y };
}

export function drawFooter(chart: Chart, colour: Palette, address?: string): Block {
  let y = 8;
  let markup = "";
  const add = (text: string, href?: string) => {
    const block = paragraph(text, looks.note, y, chart.frame.width, colour);
    markup += href ? tag("a", { href }, block.markup) : block.markup;
    y += block.height + 2;
  };
  for (const text of [...footnotesOf(chart), chart.source]) add(text);
  // Readers type an address without its scheme.
  if (address) add(address.replace(/^https?:\/\//, ""), address);
  return { markup, height: y + 8 };
}
