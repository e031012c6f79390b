/** Rebuilds data/observations from a folder of publishers' files: `tsx scripts/ingest.ts --from <folder>`. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Dataset } from "../lib/model";
import { recipes } from "../lib/sources";
import type { Recipe } from "../lib/sources/adapter";
import { buildDataset, countRevisions } from "../lib/sources/build";
import { folder } from "../lib/sources/retrieve";
import { listDatasets, writeDataset } from "../lib/store";

const usage = `Rebuilds data/observations from the publishers' files in a folder.

  tsx scripts/ingest.ts --from <folder> [--only <source>/<code> | --only <source>] …

  --from   the folder that holds the raw files, laid out as the recipes in lib/sources name them
  --only   a dataset such as worldbank/NY.GDP.MKTP.CD, or all of a source such as worldbank; may be repeated
  --help   this text

A dataset whose raw files are missing or misshapen is left as it was, and the command ends with code 1.`;

function main(): number {
  const { from, only } = options();
  const read = folder(from);
  const chosen = recipes.filter((recipe) => matches(recipe, only));
  for (const name of only) {
    if (!recipes.some((recipe) => matches(recipe, [name]))) fail(`--only ${name}: no recipe has that name.`);
  }
  const faults: string[] = [];
  let written = 0;
  for (const recipe of chosen) {
    const name = nameOf(recipe);
    try {
      const dataset = buildDataset(recipe, read);
      const changed = writeDataset(dataset);
      if (changed) written++;
      console.log(`${name.padEnd(38)} ${summary(dataset)}${changed ? "" : "  unchanged"}`);
    } catch (error) {
      const fault = `${name}: ${error instanceof Error ? error.message : String(error)}`;
      faults.push(fault);
      console.error(`${fault} The dataset is left as it was.`);
    }
  }
  const orphans = listDatasets().filter((one) => !recipes.some((recipe) => nameOf(recipe) === nameOf(one)));
  for (const one of orphans) console.log(`${nameOf(one)}: no recipe makes this file.`);
  const built = chosen.length - faults.length;
  console.log(`${built} of ${chosen.length} datasets built, ${written} written, ${faults.length} failed.`);
  return faults.length === 0 ? 0 : 1;
}

function options(): { from: string; only: string[] } {
  const { values } = parsed();
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const { from, only = [] } = values;
  if (from === undefined) return fail("--from <folder> is missing.");
  if (!existsSync(from)) return fail(`--from ${from}: there is no such folder.`);
  return { from, only };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        from: { type: "string" },
        only: { type: "string", multiple: true },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function matches(recipe: Recipe, only: string[]): boolean {
  return only.length === 0 || only.includes(recipe.source) || only.includes(nameOf(recipe));
}

function nameOf({ source, code }: { source: string; code: string }): string {
  return `${source}/${code}`;
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

process.exitCode = main();
