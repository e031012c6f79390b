/** A chosen series as the list of the comparison shows it. */
import type { ChosenSeries } from "@/lib/model";

export interface ChosenView {
  /** The same as long as the series is chosen, whatever its steps and its place. */
  key: string;
  chosen: ChosenSeries;
  name: string;
  /** Frequency, span and unit in words, and the steps taken. */
  detail: string;
  steps: string[];
  /** Whether it can be counted per head. */
  hasHeads: boolean;
  /** What it is divided by, by name. */
  operand?: string | undefined;
}
