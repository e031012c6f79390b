/** Whether a ledger of claims can be judged: its series exist or are declared wanted, its indicators are there. */
import { seriesId } from "../../lib/derive";
import { type Claim, formulaSeries, type Indicator, type Ledger } from "../../lib/model";
import { listDatasets, readDataset } from "../../lib/store";
import type { Findings } from "./findings";

/** Every series that a formula may name: of datasets, and derived for indicators. */
export function knownSeries(indicators: Indicator[]): Set<string> {
  const plain = listDatasets().flatMap(({ source, code }) => {
    const dataset = readDataset(source, code);
    return dataset.series.map(({ dimensions }) => seriesId(dataset, dimensions));
  });
  const derived = indicators.flatMap(({ slug, series }) => Object.keys(series).map((id) => `${slug}/${id}`));
  return new Set([...plain, ...derived]);
}

function namedSeries({ formula, others = [], relations = [], chart }: Claim): string[] {
  const formulas = [formula, ...others.map((one) => one.formula), ...relations.map((one) => one.formula)];
  return [...formulas.flatMap((one) => (one ? formulaSeries(one) : [])), ...(chart?.series ?? [])];
}

function claimFaults(ledger: Ledger, claim: Claim, series: ReadonlySet<string>, slugs: string[]): string[] {
  const about = `claims/${ledger.id}, claim "${claim.id}": `;
  const said = "headline" in claim.printed ? [claim.printed.headline.indicator] : [];
  return [
    ...[...new Set(namedSeries(claim))]
      .filter((id) => !series.has(id) && ledger.wanted[id] === undefined)
      .map((id) => `${about}there is no series ${id}, and the ledger does not say what it would be.`),
    ...[...claim.indicators, ...said]
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => `${about}there is no indicator "${slug}".`),
    ...(claim.formula ? [] : [`${about}it has no formula, so nothing can be said of it.`]),
    ...(ledger.kind === "paper" && !claim.place ? [`${about}it does not say where it stands.`] : []),
  ];
}

export function checkLedger(ledger: Ledger, series: ReadonlySet<string>, indicators: Indicator[]): Findings {
  const slugs = indicators.map(({ slug }) => slug);
  const used = new Set(ledger.claims.flatMap(namedSeries));
  const wanted = Object.keys(ledger.wanted);
  const faults = [
    ...ledger.claims.flatMap((claim) => claimFaults(ledger, claim, series, slugs)),
    ...wanted
      .filter((id) => series.has(id))
      .map((id) => `claims/${ledger.id}: ${id} is declared wanted, but the data hold it.`),
    ...(ledger.kind === "paper" && !ledger.reference ? [`claims/${ledger.id}: it cites no text.`] : []),
  ];
  const remarks = wanted
    .filter((id) => !used.has(id))
    .map((id) => `claims/${ledger.id}: no claim names the wanted ${id}.`);
  return { faults, remarks };
}
