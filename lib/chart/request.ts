/** What a caller asks of a chart: language, room, window. */
import type { DatedEvent, Locale, Period, Range } from "../model";

export interface ChartRequest {
  locale: Locale;
  /** Room for the drawing in pixels; the height of lying bars follows from their number. */
  width: number;
  height: number;
  /** Window: explicit ends win over a range counted back from the last period. */
  from?: Period | undefined;
  to?: Period | undefined;
  range?: Range | undefined;
  /** The month at which a level is 100, for charts that have one. */
  base?: Period | undefined;
  /** For slope, ranking and waterfall the two periods compared; over time the two between which a move is measured. */
  pair?: [Period, Period] | undefined;
  /** Charts that stand under each other share their first and last period and the room beside their plots. */
  shared?: { span?: [Period, Period]; left: number; right: number } | undefined;
  /** Every point, for files whose readers edit the figures; drawings thin what the eye cannot tell apart. */
  whole?: boolean | undefined;
  /** Events to mark on a time axis, of the kinds that the reader chose. */
  events?: readonly DatedEvent[] | undefined;
  /** The day whose knowledge is shown; said beside the source. */
  asOf?: string | undefined;
  /** Publishers' short names by source id, for the source line. */
  publishers: Record<string, string>;
}
