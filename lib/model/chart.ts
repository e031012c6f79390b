/** A chart with every decision taken: texts, ticks, colours, points, margins. Renderers only draw it. */
import type { Dash, Mark } from "./chart-spec";
import type { EventKind } from "./event-kinds";
import type { Period } from "./period";
import type { Locale } from "./text";
import type { Unit } from "./unit";

/** Names of colours; `app/globals.css` and `lib/render/palette` say what they look like in each theme. */
export const colourTokens = [
  "kaz",
  "kaz-2",
  "kaz-3",
  "rus",
  "rus-2",
  "chn",
  "eur",
  "eur-2",
  "asia",
  "eaeu",
  "eaeu-2",
  "world",
  "world-2",
] as const;
export type ColourToken = (typeof colourTokens)[number];

/** How firm a value is: forecasts are drawn dashed, provisional ones hollow, suspect ones marked. */
export type Firmness = "firm" | "provisional" | "estimate" | "forecast" | "suspect";

export interface Point {
  /** Position on the x axis: milliseconds for time, index for bands. */
  at: number;
  period: Period;
  /** Null opens the line. */
  value: number | null;
  /** For stacked marks: the span drawn; `value` stays the series' own. */
  low?: number;
  high?: number;
  /** The period, and the value with its unit, as the reader sees them. */
  when: string;
  text: string;
  firmness: Firmness;
  note?: string;
}

export interface Layer {
  id: string;
  label: string;
  /** In a fan: the edition alone, as it stands at the line's end. */
  short?: string;
  colour: ColourToken;
  dash: Dash;
  mark: Mark;
  points: Point[];
  /** Its values are read off the axis at the right edge. */
  axis?: "right";
}

export interface Tick {
  at: number;
  text: string;
}

export interface Axis {
  kind: "time" | "band" | "linear" | "log";
  domain: [number, number];
  ticks: Tick[];
  /** Of a value axis: what is counted, by what its figures are divided, and with how many decimals they are written. */
  counts?: { unit: Unit; divisor: number; digits: number };
}

export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A text at a place in the frame (pixels from its upper left corner), e.g. a direct label at a line's end. */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  colour?: ColourToken;
}

/** A period at which the series change publisher or method. */
export interface Break {
  at: number;
  text: string;
}

/** An event of the chosen kinds that falls into the chart's window. */
export interface EventMark {
  id: string;
  /** Its place among the events that the chart was given. */
  order: number;
  kind: EventKind;
  /** Counted from 1 in the order of time; the text below the chart bears the same number. */
  number: number;
  /** Place on the x axis of the period of the chart in which it falls. */
  at: number;
  /** Where it lasts, or its date is less exact than the chart's periods: the place at which that span ends. */
  until?: number;
  when: string;
  text: string;
  /** Not in the paper: added from another public source. */
  isLater: boolean;
}

/** The number of an event over the plot, or the numbers of several that stand too near to each other. */
export interface EventTag {
  /** Pixels: the middle of the tag, and its width. */
  x: number;
  width: number;
  /** Numbers of the first and the last event that it stands for. */
  numbers: [number, number];
  text: string;
}

export interface ChartEvents {
  marks: EventMark[];
  tags: EventTag[];
  /** Said where some of the marks are not the paper's. */
  note?: string;
}

/** An end of a move that the reader measures on a chart over time. */
export interface Handle {
  at: number;
  period: Period;
  value: number;
  when: string;
  text: string;
}

/** A level to hold the series against, between two places on the x axis. */
export interface Reference {
  value: number;
  from: number;
  to: number;
  text: PlacedText;
}

export interface Chart {
  /** `<slug>.<chart>`, e.g. `gdp-ratio.levels`. */
  id: string;
  locale: Locale;
  mark: Mark;
  title: string;
  /** What the value axis counts, in its scale: "billion US dollars". */
  measure: string;
  /** Measure and span of periods, or the pair compared. */
  subtitle: string;
  /** The move over the visible range, where the definition asks for it. */
  statement?: string;
  frame: { width: number; height: number; margins: Margins };
  x: Axis;
  y: Axis;
  /** A second value axis at the right edge, for layers that say so. */
  right?: Axis;
  /** For `ranking` the bars lie: y holds the bands, x the values. */
  layers: Layer[];
  labels: PlacedText[];
  /** Layers that are too many or too close for labels at their ends are named here instead. */
  legend: { label: string; colour: ColourToken; dash: Dash; mark: Layer["mark"] }[];
  breaks: Break[];
  /** Only where the reader has chosen kinds of events and some fall into the window. */
  events?: ChartEvents;
  /** Two of them where a move is measured. */
  handles?: Handle[];
  references?: Reference[];
  /** What must stand under the figure: breaks, suspect values, gaps, forecasts, the chart's own note. */
  notes: string[];
  source: string;
  altText: string;
}
