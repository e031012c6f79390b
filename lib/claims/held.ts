/** What a claim is held against: series as they were known on a day, and where each of their figures comes from. */
import type { Period, Provenance, Series, Status } from "../model";

export interface Held {
  series: Series;
  /** Editions behind the figure of a period. */
  originsOf(period: Period): Provenance[];
}

/** The series of that id as known on a day (today without one); undefined where the catalogue holds no such series. */
export type Lookup = (series: string, asOf?: string) => Held | undefined;

/** One figure that went into a result. */
export interface Input {
  series: string;
  period: Period;
  value: number;
  status: Status;
  origins: Provenance[];
}

/** What is not there: a series, or figures of one that is. */
export interface Missing {
  series: string;
  /** The periods asked for; without them the whole series is missing. */
  periods?: [Period, Period];
}
