/** Events of a chart as SVG: a thin upright each, its number over the plot; a span that is not one day is shaded. */
import type { Placement } from "../chart/place";
import { eventTextSize } from "../chart/sizes";
import type { Chart, EventMark } from "../model";
import { escapeMarkup, px, tag } from "./markup";
import type { Palette } from "./palette";

const tagHeight = 12;

/** From the beginning of the first period to the end of the last; on bands that is half a band to either side. */
function spanEnds(chart: Chart, { at, until = at }: EventMark, p: Placement): [number, number] {
  const half = chart.x.kind === "band" ? 0.5 : 0;
  return [p.x(at - half), p.x(until + half)];
}

function spans(chart: Chart, marks: EventMark[], p: Placement, colour: Palette): string {
  return marks
    .filter(({ until }) => until !== undefined)
    .map((mark) => {
      const [x, end] = spanEnds(chart, mark, p);
      const box = { x, y: p.top, width: Math.max(1, end - x), height: p.bottom - p.top };
      return tag("rect", { ...box, fill: colour("muted"), "fill-opacity": "0.1" });
    })
    .join("");
}

/** Pixels from one upright to the next at least: nearer ones would run into a bar that hides the figures. */
const apart = 3;

/** Uprights of one place are one line; of a span its beginning is drawn. */
function uprights(chart: Chart, marks: EventMark[], p: Placement, colour: Palette): string {
  const places = marks.map((mark) => (mark.until === undefined ? p.x(mark.at) : spanEnds(chart, mark, p)[0]));
  const drawn: number[] = [];
  for (const x of places.toSorted((a, b) => a - b)) {
    if (x - (drawn.at(-1) ?? Number.NEGATIVE_INFINITY) >= apart) drawn.push(x);
  }
  const d = drawn.map((x) => `M${px(x)} ${px(p.top)}V${px(p.bottom)}`).join("");
  return tag("path", {
    d,
    fill: "none",
    stroke: colour("muted"),
    "stroke-opacity": "0.5",
    "stroke-width": 1,
  });
}

function tags({ events }: Chart, p: Placement, colour: Palette): string {
  const y = p.top - tagHeight - 1;
  const all = events?.tags ?? [];
  const boxes = all.map(
    ({ x, width }) => `M${px(x - width / 2)} ${px(y)}h${px(width)}v${tagHeight}h${px(-width)}z`,
  );
  const numbers = all.map(({ x, text }) => tag("text", { x, y: y + 9.5 }, escapeMarkup(text)));
  const look = { "data-events": "tags", "font-size": eventTextSize, "text-anchor": "middle" };
  return (
    tag("path", { d: boxes.join(""), fill: colour("muted") }) +
    tag("g", { ...look, fill: colour("ground") }, numbers.join(""))
  );
}

export function drawEvents(chart: Chart, p: Placement, colour: Palette): string {
  const marks = chart.events?.marks ?? [];
  if (marks.length === 0) return "";
  return spans(chart, marks, p, colour) + uprights(chart, marks, p, colour) + tags(chart, p, colour);
}
