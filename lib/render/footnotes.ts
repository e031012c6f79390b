/** What stands under a figure in every file: its notes, in the order of the page. */
import type { Chart } from "../model";

export function footnotesOf(chart: Chart): string[] {
  return chart.notes;
}
