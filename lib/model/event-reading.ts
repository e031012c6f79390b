/** What a series said before and after an event. */
import type { Status } from "./dataset";
import type { Period } from "./period";
import type { Series } from "./series";
import type { LocalText } from "./text";

/**
 * missing: a figure was due and there is none · beyond: the series begins later or does not reach as far · coarse: the
 * event is dated less exactly than the series counts.
 */
export type NoReading = "missing" | "beyond" | "coarse";

export interface EventReading {
  /** Days after the event, or periods after the one in which it falls; `before` for the figure before it. */
  step: "before" | number;
  /** The period read; for a reason why there is none, the day or period that was asked for. */
  period: Period;
  value: number | null;
  status?: Status;
  reason?: NoReading;
}

export interface EventReadings {
  /** Whether `step` counts days or the periods of the series. */
  unit: "days" | "periods";
  readings: EventReading[];
}

/** One series of an indicator around an event. */
export interface AroundSeries extends EventReadings {
  slug: string;
  /** Title of the chart that shows it, else of its indicator. */
  shownAs: LocalText;
  series: Series;
  /** The chart that shows it, in a window around the event with the event marked; without one nothing lies there. */
  address?: string;
}
