/** `--from`: data/observations built anew from a folder of publishers' files, with the answers of publishers on top. */
import type { Dataset } from "../../lib/model";
import { recipes } from "../../lib/sources";
import type { Recipe } from "../../lib/sources/adapter";
import { buildDataset, countRevisions } from "../../lib/sources/build";
import { answersIn, replayed } from "../../lib/sources/renew/replay";
import { folder } from "../../lib/sources/retrieve";
import { type DatasetAddress, hasDataset, listDatasets, readDataset, writeDataset } from "../../lib/store";
import { exitCodes, UsageError } from "./options";
import type { Screen } from "./progress";
import { renewals } from "./renewals";

export function rebuild(from: string, only: string[], out: Screen, err: Screen): number {
  const read = folder(from);
  const renewable = new Set(renewals().keys());
  const chosen = chosenOf(only);
  let [written, failed] = [0, 0];
  for (const recipe of chosen) {
    const name = nameOf(recipe);
    try {
      const existing = renewable.has(name) ? existingOf(recipe, err) : undefined;
      const dataset = withAnswers(recipe, buildDataset(recipe, read), existing);
      const changed = writeDataset(dataset);
      if (changed) written++;
      out.write(`${name.padEnd(38)} ${summary(dataset)}${changed ? "" : "  unchanged"}\n`);
    } catch (error) {
      failed++;
      err.write(`${name}: ${reasonOf(error)} The dataset is left as it was.\n`);
    }
  }
  for (const name of orphans(renewable)) out.write(`${name}: no recipe makes this file.\n`);
  out.write(
    `${chosen.length - failed} of ${chosen.length} datasets built, ${written} written, ${failed} failed.\n`,
  );
  return failed === 0 ? exitCodes.ok : exitCodes.failed;
}

function chosenOf(only: string[]): Recipe[] {
  for (const name of only) {
    if (!recipes.some((recipe) => matches(recipe, [name]))) {
      throw new UsageError(`--only ${name}: no recipe has that name.`);
    }
  }
  return recipes.filter((recipe) => matches(recipe, only));
}

function withAnswers(recipe: Recipe, rebuilt: Dataset, existing: Dataset | undefined): Dataset {
  return answersIn(rebuilt, existing).length === 0 ? rebuilt : replayed(rebuilt, recipe, existing);
}

/** A file that cannot be read holds no answers that could be kept; building it anew is the remedy. */
function existingOf(address: DatasetAddress, err: Screen): Dataset | undefined {
  if (!hasDataset(address)) return undefined;
  try {
    return readDataset(address.source, address.code);
  } catch (error) {
    err.write(`${nameOf(address)}: the file was damaged and is built anew. ${reasonOf(error)}\n`);
    return undefined;
  }
}

function orphans(renewable: ReadonlySet<string>): string[] {
  const made = new Set([...recipes.map(nameOf), ...renewable]);
  return listDatasets()
    .map(nameOf)
    .filter((name) => !made.has(name));
}

function matches(recipe: Recipe, only: string[]): boolean {
  return only.length === 0 || only.includes(recipe.source) || only.includes(nameOf(recipe));
}

function nameOf({ source, code }: DatasetAddress): string {
  return `${source}/${code}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `17 series  495 rows  1990–2025  83 revisions` */
function summary(dataset: Dataset): string {
  const rows = dataset.series.flatMap((one) => one.rows);
  const periods = rows.map((row) => row[0]).sort();
  const counts = [
    `${dataset.series.length} series`.padStart(11),
    `${rows.length} rows`.padStart(11),
    `${countRevisions(dataset)} revisions`.padStart(14),
  ];
  return `${counts.join("  ")}  ${periods[0]}–${periods.at(-1)}`;
}
