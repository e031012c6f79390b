/** The days on which something of a claim's data became known: states as of which its verdict can be asked for. */
import { seriesId } from "../derive";
import { formulaSeries, type Locale } from "../model";
import { datasetAddress, readDataset } from "../store";
import type { JudgedClaim } from "./claims";
import { definitionOf } from "./ready";
import { seriesCatalogue } from "./series-catalog";
import { type HeldSeriesOf, heldBy, mergedHeld, offeredOf, vintagesIn } from "./vintages";

/** What stands behind a series of the catalogue: itself, or all that an indicator derives it from. */
function behind(id: string): HeldSeriesOf[] {
  const entry = seriesCatalogue().get(id);
  if (!entry) return [];
  if (entry.indicator) return heldBy(definitionOf(entry.indicator));
  const { source, code } = datasetAddress(id.split("/").slice(0, 2).join("/"));
  const dataset = readDataset(source, code);
  return [
    { dataset, series: dataset.series.filter(({ dimensions }) => seriesId(dataset, dimensions) === id) },
  ];
}

/** What the page of a claim offers of its past. */
export function claimVintages({ claim }: JudgedClaim, locale: Locale) {
  const ids = claim.formula ? formulaSeries(claim.formula) : [];
  return { ...offeredOf(vintagesIn(mergedHeld(ids.flatMap(behind))), locale), charts: [] };
}
