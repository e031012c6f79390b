/** A claim's measure in each edition that the data hold: where the printed figure comes from, and when it was revised. */
import { evaluate, fits, type Reading } from "../claims";
import { seriesId } from "../derive";
import { formulaSeries } from "../model";
import { datasetAddress, readDataset } from "../store";
import type { JudgedClaim, JudgedLedger } from "./claims";
import { seriesCatalogue } from "./series-catalog";

export interface EditionReading {
  /** The day from which the edition's figures were known. */
  day: string;
  reading: Reading;
}

/** Days on which a figure of the series became known; a series that an indicator derives has none of its own. */
function daysOf(id: string): string[] {
  const entry = seriesCatalogue().get(id);
  if (!entry || entry.indicator) return [];
  const { source, code } = datasetAddress(id.split("/").slice(0, 2).join("/"));
  const dataset = readDataset(source, code);
  if (dataset.neverRevised) return [];
  const one = dataset.series.find(({ dimensions }) => seriesId(dataset, dimensions) === id);
  return (one?.rows ?? []).map((row) => row[3]);
}

/** Every edition in turn, those that change nothing left out. */
export function editionReadings(of: JudgedLedger, one: JudgedClaim): EditionReading[] {
  const { formula, tolerance } = one.claim;
  if (!formula) return [];
  const days = [...new Set(formulaSeries(formula).flatMap(daysOf))].sort();
  const all = days.flatMap((day): EditionReading[] => {
    const outcome = evaluate(formula, {
      ...of.surroundings,
      claim: one.period,
      before: one.before,
      asOf: day,
    });
    if (!("node" in outcome)) return [];
    return [{ day, reading: { outcome, fits: fits(one.verdict.printed, outcome.node, tolerance?.percent) } }];
  });
  const resultOf = (item: EditionReading | undefined) =>
    item && "node" in item.reading.outcome ? item.reading.outcome.node.value : undefined;
  return all.filter((item, index) => resultOf(item) !== resultOf(all[index - 1]));
}

/** For a page: only where editions tell different things. */
export function editionsOf(of: JudgedLedger, one: JudgedClaim): EditionReading[] {
  const all = editionReadings(of, one);
  return all.length > 1 ? all : [];
}
