/** Series out of a dataset: which ones, in plain units, as they were known on a day. */
import {
  type Dataset,
  type DatasetSeries,
  type Dimensions,
  dimensionNames,
  type InputSpec,
  type LocalText,
  lastDay,
  type Observation,
  type Provenance,
  type Retrieval,
  type Row,
  type Series,
} from "../model";

export type Where = InputSpec["where"];
/** Groups of economies by code, as `data/groups.json` holds them. */
export type GroupMembers = Readonly<Record<string, { members: readonly string[] }>>;

/**
 * The series that match `where`, ordered by id; a dimension that `where` does not name may be anything. Each is
 * named by its id until somebody knows better. A series of which nothing was known on `asOf` is left out.
 */
export function selectSeries(dataset: Dataset, where: Where, groups: GroupMembers, asOf?: string): Series[] {
  const wanted = dimensionNames.flatMap((name) => {
    const pattern = where[name];
    return pattern === undefined ? [] : [{ name, values: valuesOf(pattern, groups) }];
  });
  return dataset.series
    .filter(({ dimensions }) => wanted.every(({ name, values }) => values.has(dimensions[name] ?? "")))
    .flatMap((one) => {
      const rows = knownRows(dataset, one.rows, asOf);
      return rows.length === 0 ? [] : [seriesOf(dataset, one, rows)];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** As `selectSeries` for an input of a definition, whose name and colour the series takes. */
export function selectInput(
  dataset: Dataset,
  input: InputSpec,
  groups: GroupMembers,
  asOf?: string,
): Series[] {
  return selectSeries(dataset, input.where, groups, asOf).map((series) => ({
    ...series,
    name: input.name,
    ...(input.entity === undefined ? {} : { entity: input.entity }),
    formula: { op: "input", name: input.name },
  }));
}

/** `source/code/KAZ.RUS.X` */
export function seriesId(dataset: { source: string; code: string }, dimensions: Dimensions): string {
  const values = dimensionNames.flatMap((name) => dimensions[name] ?? []);
  return `${dataset.source}/${dataset.code}/${values.join(".")}`;
}

/** Applies a power of ten without leaving binary dust behind the figure. */
export function inPlainUnits(value: number, multiplier: number): number {
  return Number((value * 10 ** multiplier).toPrecision(15));
}

function valuesOf(pattern: string | string[], groups: GroupMembers): ReadonlySet<string> {
  const parts = Array.isArray(pattern) ? pattern : [pattern];
  return new Set(parts.flatMap((part) => (part.startsWith("@") ? membersOf(part.slice(1), groups) : part)));
}

function membersOf(code: string, groups: GroupMembers): readonly string[] {
  const group = groups[code];
  if (group !== undefined) return group.members;
  throw new Error(`There is no group "${code}"; the groups are ${Object.keys(groups).sort().join(", ")}.`);
}

function knownRows(dataset: Dataset, rows: readonly Row[], asOf: string | undefined): Row[] {
  if (asOf === undefined) return rows.filter((row) => row[4] == null);
  const knownFrom = dataset.neverRevised === true ? ownDay(rows) : (row: Row) => row[3];
  return rows.filter((row) => knownFrom(row) <= asOf && (row[4] == null || asOf < row[4]));
}

/** What is set once is known from its own day on; a correction, which should not happen, only from when it was made. */
function ownDay(rows: readonly Row[]): (row: Row) => string {
  const corrections = new Set(rows.filter((row, index) => rows[index - 1]?.[0] === row[0]));
  return (row) => (corrections.has(row) ? row[3] : lastDay(row[0]));
}

function seriesOf(dataset: Dataset, one: DatasetSeries, rows: Row[]): Series {
  const { dimensions } = one;
  const id = seriesId(dataset, dimensions);
  const name: LocalText = { en: id, zh: id, ru: id, kk: id };
  const multiplier = one.unitMultiplier ?? dataset.unitMultiplier;
  const entity = dimensions.counterpartArea ?? dimensions.referenceArea;
  return {
    id,
    name,
    ...(entity === undefined ? {} : { entity, area: entity }),
    frequency: dataset.frequency,
    unit: {
      measure: one.unitMeasure ?? dataset.unitMeasure,
      ...(dataset.unitBase === undefined ? {} : { base: dataset.unitBase }),
    },
    observations: rows.map((row) => observationOf(row, multiplier, dataset.notes)),
    provenance: provenanceOf(dataset, rows),
    formula: { op: "input", name },
  };
}

function observationOf(row: Row, multiplier: number, notes: Dataset["notes"]): Observation {
  const [period, value, status] = row;
  const key = row[5];
  const note = key === undefined ? undefined : notes?.[key];
  return {
    period,
    value: value === null ? null : inPlainUnits(value, multiplier),
    status,
    ...(note === undefined ? {} : { note }),
  };
}

/** The newest edition that gave a value, and beside it any other of the same day. */
function provenanceOf(dataset: Dataset, rows: readonly Row[]): Provenance[] {
  const newest = rows
    .map((row) => row[3])
    .sort()
    .at(-1);
  return dataset.retrievals
    .filter((retrieval) => retrieval.vintage === newest)
    .map((retrieval) => provenanceEntry(dataset, retrieval));
}

function provenanceEntry({ source, code }: Dataset, retrieval: Retrieval): Provenance {
  const { edition, vintage, obtained, url, via } = retrieval;
  return { source, code, edition, vintage, obtained, url, ...(via === undefined ? {} : { via }) };
}
