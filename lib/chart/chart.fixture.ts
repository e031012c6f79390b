/** A small chart for the tests of this room. */
import { seriesOf, text } from "../derive/series.fixture";
import type { ChartSpec, Series } from "../model";
import { buildChart } from "./build";
import type { ChartRequest } from "./request";

export const request: ChartRequest = {
  locale: "en",
  width: 760,
  height: 380,
  publishers: { test: "Test Bureau" },
};
export const spec: ChartSpec = { id: "one", title: text("One line"), mark: "line", series: [{ ref: "a" }] };
export const annual = seriesOf(
  "a",
  Array.from({ length: 26 }, (_, index): [string, number] => [String(2000 + index), 10 + index]),
);

export function built(
  more: Partial<ChartSpec> = {},
  asked: Partial<ChartRequest> = {},
  all: Series[] = [annual],
) {
  const series = Object.fromEntries(all.map((one) => [one.id, one]));
  return buildChart("test", { ...spec, ...more }, series, { ...request, ...asked });
}
