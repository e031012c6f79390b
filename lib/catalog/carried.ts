/** What a figure of the catalogue carries with it when it leaves the screen. */
import { citationFrom, type Fact, type FactsRequest, factsFrom, sourceLineOf } from "../compare";
import type { Chart, Series } from "../model";
import { originsOf } from "./sources";

/** The chart as it is drawn in a file: its source line says the vintage and the terms, too. */
export function carriedChart(chart: Chart, shown: Series[], asOf?: string): Chart {
  return { ...chart, source: sourceLineOf(originsOf(shown), chart.locale, asOf) };
}

export function factsOf(request: Omit<FactsRequest, "origins">): Fact[] {
  return factsFrom({ ...request, origins: originsOf(request.shown) });
}

export function citationOf({ chart, shown, asOf }: Omit<FactsRequest, "address" | "origins">): string {
  return citationFrom(chart, originsOf(shown), asOf);
}
