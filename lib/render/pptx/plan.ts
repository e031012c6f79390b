/** How a chart becomes one of PowerPoint's own, or that it cannot: what is drawn, over which dates or names. */
import {
  type Axis,
  type Chart,
  frequencyOf,
  type Layer,
  type Period,
  type Point,
  position,
  shift,
} from "../../model";
import { serial } from "../serial";

export interface Column {
  layer: Layer;
  /** One for each row; null leaves the cell empty and the line open. */
  points: (Point | null)[];
  /** Own places along x, where series do not share theirs. */
  xs?: number[];
}

export interface Plan {
  kind: "line" | "area" | "bar" | "lying" | "scatter";
  grouping: "standard" | "stacked" | "percentStacked" | "clustered";
  /** Uprights between two reports of one flow. */
  isBand: boolean;
  /** Rows: dates as the spreadsheet counts them, or names. */
  rows: { kind: "date"; values: number[]; unit: DateUnit } | { kind: "name"; values: string[] };
  columns: Column[];
  /** The axis that counts values; for a scatter chart the other one, too. */
  values: Axis;
  across?: Axis;
}

export type DateUnit = "days" | "months" | "years";

function unitOf(layers: Layer[]): DateUnit {
  const periods = layers.flatMap(({ points }) => points.slice(0, 3).map(({ period }) => frequencyOf(period)));
  if (periods.includes("D")) return "days";
  return periods.some((one) => one === "M" || one === "Q") ? "months" : "years";
}

/** The day of a point; a hole stands at the period that is missing, not at the end of the one before. */
function dayOf({ period, value, at }: Point): number {
  const isHole = value === null && at === position(period) + 1;
  return serial(isHole && frequencyOf(period) !== "I" ? position(shift(period, 1)) : at);
}

/** Series over one set of dates: a row a date. */
function byDate(chart: Chart): Pick<Plan, "rows" | "columns"> {
  const placed = chart.layers.map((layer) => ({
    layer,
    found: new Map(layer.points.map((point) => [dayOf(point), point])),
  }));
  const values = [...new Set(placed.flatMap(({ found }) => [...found.keys()]))].sort((a, b) => a - b);
  return {
    rows: { kind: "date", values, unit: unitOf(chart.layers) },
    columns: placed.map(({ layer, found }) => ({
      layer,
      points: values.map((one) => found.get(one) ?? null),
    })),
  };
}

/** Whether a series would break where another has a date that it lacks: then each keeps dates of its own. */
function breaksFalsely({ columns }: Pick<Plan, "columns">): boolean {
  return columns.some(({ layer, points }) => {
    const told = new Set(layer.points);
    const from = points.findIndex((point) => point?.value != null);
    const to = points.findLastIndex((point) => point?.value != null);
    return points.slice(from, to).some((point) => point === null) && told.size > 1;
  });
}

/** A step is drawn through the eve of each decision, at the old rate. */
function cornered(points: Point[]): Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && before.value !== null && point.value !== null
      ? [{ ...before, at: point.at }, point]
      : [point];
  });
}

/** Series with dates or numbers of their own: two columns each. */
function byPair(chart: Chart): Pick<Plan, "rows" | "columns"> {
  const isTime = chart.x.kind === "time";
  const columns = chart.layers.map((layer): Column => {
    const points = layer.mark === "step" ? cornered(layer.points) : layer.points;
    return { layer, points, xs: points.map(({ at }) => (isTime ? serial(at) : at)) };
  });
  return { rows: { kind: "name", values: [] }, columns };
}

function bandPeriods(chart: Chart): { period: Period; when: string }[] {
  const found = new Map(chart.layers.flatMap(({ points }) => points.map((point) => [point.at, point])));
  const known = [...found.values()].sort((a, b) => a.at - b.at);
  const [first] = known;
  const [, end] = chart.x.domain;
  const count = Math.round(end + 0.5);
  return Array.from({ length: count }, (_, at) => {
    const point = found.get(at);
    if (point) return point;
    const period = first ? shift(first.period, at - first.at) : "";
    return { period, when: period };
  });
}

/** Standing bars: a row a band, whether or not somebody reports it. */
function byBand(chart: Chart): Pick<Plan, "rows" | "columns"> {
  const bands = bandPeriods(chart);
  const columns = chart.layers.map((layer): Column => {
    const found = new Map(layer.points.map((point) => [point.at, point]));
    return { layer, points: bands.map((_, at) => found.get(at) ?? null) };
  });
  const isDated = bands.every(({ period }) => ["A", "M", "D"].includes(frequencyOf(period) ?? ""));
  if (!isDated) return { rows: { kind: "name", values: bands.map(({ when }) => when) }, columns };
  const values = bands.map(({ period }) => serial(position(period)));
  return { rows: { kind: "date", values, unit: unitOf(chart.layers) }, columns };
}

/** Lying bars: each layer is one bar, so that together they are one series. */
function byRow(chart: Chart): Pick<Plan, "rows" | "columns"> {
  const [first] = chart.layers;
  if (!first) return { rows: { kind: "name", values: [] }, columns: [] };
  const points = chart.layers.map(({ points: [point] }) => point ?? null);
  return {
    rows: { kind: "name", values: chart.layers.map(({ label }) => label) },
    columns: [{ layer: { ...first, label: chart.subtitle }, points }],
  };
}

function byTwo(chart: Chart): Pick<Plan, "rows" | "columns"> {
  return {
    rows: { kind: "name", values: chart.x.ticks.map(({ text }) => text) },
    columns: chart.layers.map((layer) => ({ layer, points: layer.points })),
  };
}

const plain = { grouping: "standard", isBand: false } as const;

function areaPlan(chart: Chart): Plan | undefined {
  const dated = byDate(chart);
  // PowerPoint draws an area down to zero where a figure is missing: that would be a wrong chart.
  const isWhole = dated.columns.every(({ points }) => points.every((point) => point?.value != null));
  const grouping = chart.mark === "area-share" ? "percentStacked" : "stacked";
  return isWhole ? { ...plain, kind: "area", grouping, ...dated, values: chart.y } : undefined;
}

function linePlan(chart: Chart): Plan {
  const isPlain = chart.layers.every(({ mark }) => mark === "line" || mark === "band");
  const dated = chart.x.kind === "time" && isPlain ? byDate(chart) : undefined;
  const isBand = chart.mark === "band";
  if (dated && (isBand || !breaksFalsely(dated)))
    return { ...plain, isBand, kind: "line", ...dated, values: chart.y };
  return { ...plain, kind: "scatter", ...byPair(chart), values: chart.y, across: chart.x };
}

/** Undefined where PowerPoint has no honest equivalent: then the slide carries the picture and says the figures in its notes. */
export function planOf(chart: Chart): Plan | undefined {
  if (chart.right) return undefined;
  switch (chart.mark) {
    case "waterfall":
      return undefined;
    case "area-stacked":
    case "area-share":
      return chart.layers.every(({ mark }) => mark === chart.mark) ? areaPlan(chart) : undefined;
    case "bar":
      return { ...plain, kind: "bar", grouping: "clustered", ...byBand(chart), values: chart.y };
    case "bar-stacked":
      return { ...plain, kind: "bar", grouping: "stacked", ...byBand(chart), values: chart.y };
    case "ranking":
      return { ...plain, kind: "lying", grouping: "clustered", ...byRow(chart), values: chart.x };
    case "slope":
      return { ...plain, kind: "line", ...byTwo(chart), values: chart.y };
    default:
      return linePlan(chart);
  }
}
