/** A recipe and its files in, a whole dataset out: every edition folded in, oldest first. */
import { createHash } from "node:crypto";
import { Dataset, type Retrieval } from "../model";
import type { Edition, RawFile, Recipe } from "./adapter";
import { revise } from "./revise";
import { isOpen } from "./revise-rows";

/** Builds the dataset of a recipe; `read` gives a raw file by its path under the ingest folder. */
export function buildDataset(recipe: Recipe, read: (path: string) => RawFile): Dataset {
  const table = `${recipe.source}/${recipe.code}`;
  const editions = [...recipe.editions].sort(
    (a, b) => compare(a.vintage, b.vintage) || compare(a.edition, b.edition),
  );
  let dataset: Dataset | undefined;
  for (const edition of editions) {
    const files = edition.files.map(read);
    dataset = revise(dataset, recipe, retrievalOf(edition, files), edition.parse(files));
  }
  if (dataset === undefined) throw new Error(`${table}: the recipe names no edition.`);
  requireNotes(dataset, table);
  const checked = Dataset.safeParse(dataset);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.slice(0, 5).map((one) => `${one.path.join(".")}: ${one.message}`);
  throw new Error(`${table} is not a valid dataset. ${faults.join("; ")}`);
}

/** How many values a later edition has replaced. */
export function countRevisions(dataset: Dataset): number {
  return dataset.series.flatMap((one) => one.rows).filter((row) => !isOpen(row)).length;
}

function retrievalOf(edition: Edition, files: RawFile[]): Retrieval {
  const { vintage, edition: name, obtained, url, via, retrieved, significantDigits } = edition;
  return {
    vintage,
    edition: name,
    obtained,
    url,
    ...(via === undefined ? {} : { via }),
    retrieved,
    files: files.map(({ path, bytes }) => ({
      path,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
    ...(significantDigits === undefined ? {} : { significantDigits }),
  };
}

function requireNotes(dataset: Dataset, table: string): void {
  for (const row of dataset.series.flatMap((one) => one.rows)) {
    const note = row[5];
    if (note !== undefined && dataset.notes?.[note] === undefined) {
      throw new Error(`${table}: ${row[0]} carries the note "${note}", which the recipe does not spell out.`);
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
