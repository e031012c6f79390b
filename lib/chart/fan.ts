/** A fan of forecasts: each edition named where its line ends, the institutions in the legend. */
import type { Chart, Layer, Locale, PlacedText } from "../model";
import { dodge, widest } from "./labels";
import type { Drawn } from "./layers";
import type { Placement } from "./place";

const gap = 6;

interface End {
  layer: Layer;
  text: string;
  at: number;
  value: number;
}

function endsOf(layers: Layer[]): End[] {
  return layers.flatMap((layer) => {
    const last = layer.points.findLast((point) => point.value !== null);
    if (layer.short === undefined || !last || last.value === null) return [];
    return [{ layer, text: layer.short, at: last.at, value: last.value }];
  });
}

/** Room right of the plot for the names of lines that end at its edge. */
export function fanRoom(layers: Layer[]): number {
  return widest(endsOf(layers).map(({ text }) => text)) + gap + 4;
}

/** Names right of the ends, column by column; where columns are too close for them the table names the editions. */
export function fanLabels(layers: Layer[], p: Placement): PlacedText[] {
  const ends = endsOf(layers);
  const columns = [...new Set(ends.map(({ at }) => at))].sort((a, b) => a - b);
  const steps = columns.slice(1).map((at, index) => p.x(at) - p.x(columns[index] ?? at));
  if (Math.min(...steps) < widest(ends.map(({ text }) => text)) + gap + 4) return [];
  return columns.flatMap((at) => {
    const mine = ends.filter((end) => end.at === at);
    const heights = dodge(
      mine.map(({ value }) => p.y(value)),
      p.top + 4,
      p.bottom - 4,
    );
    return mine.map(({ layer, text }, index): PlacedText => {
      const y = (heights[index] ?? 0) + 4;
      return { x: p.x(at) + gap, y, text, anchor: "start", colour: layer.colour };
    });
  });
}

/** The outturn, then one entry an institution however many editions it has. */
export function fanLegend(drawn: Drawn[], locale: Locale): Chart["legend"] {
  const entries = drawn.map(({ series, spec, colour, mark }) => ({
    label:
      series.formula.op === "input" && series.edition ? series.formula.name[locale] : series.name[locale],
    colour,
    dash: mark === "fan" ? (spec.dash ?? "dashed") : (spec.dash ?? "solid"),
    mark,
  }));
  return [...new Map(entries.map((entry) => [entry.label, entry])).values()];
}
