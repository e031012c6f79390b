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
import { editions, firstReleases, releases, rowsOn, towards } from "./releases";

export type Where = InputSpec["where"];
/** Groups of economies by code, as `data/groups.json` holds them. */
export type GroupMembers = Readonly<Record<string, { members: readonly string[] }>>;

/**
 * The series that match `where`, ordered by id; a dimension that `where` does not name may be anything. Each is
 * named by its id until somebody knows better. A series of which nothing was known on `asOf` is left out.
 */
export function selectSeries(dataset: Dataset, where: Where, groups: GroupMembers, asOf?: string): Series[] {
  return matching(dataset, where, groups)
    .flatMap((one) => someSeries(dataset, one, knownRows(dataset, one.rows, asOf)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The dataset's series that match `where`, with every row that they ever had. */
export function matching(dataset: Dataset, where: Where, groups: GroupMembers): DatasetSeries[] {
  const wanted = dimensionNames.flatMap((name) => {
    const pattern = where[name];
    return pattern === undefined ? [] : [{ name, values: valuesOf(pattern, groups) }];
  });
  return dataset.series.filter(({ dimensions }) =>
    wanted.every(({ name, values }) => values.has(dimensions[name] ?? "")),
  );
}

/** As `selectSeries` for an input of a definition, read as that says; the series take its name and colour. */
export function selectInput(
  dataset: Dataset,
  input: InputSpec,
  groups: GroupMembers,
  asOf?: string,
): Series[] {
  return readAs(dataset, input, groups, asOf).map((series) => ({
    ...series,
    name: input.name,
    ...(input.entity === undefined ? {} : { entity: input.entity }),
    formula: { op: "input", name: input.name },
  }));
}

/** The id of an input's series: the input's own, in a group of editions followed by the edition. */
export function inputId(id: string, { edition }: Pick<Series, "edition">): string {
  return edition === undefined ? id : `${id}.${edition}`;
}

function readAs(dataset: Dataset, input: InputSpec, groups: GroupMembers, asOf?: string): Series[] {
  const { read, where } = input;
  if (read === undefined || dataset.neverRevised === true) return selectSeries(dataset, where, groups, asOf);
  const found = matching(dataset, where, groups);
  const [first] = found;
  if (!first) return [];
  const what = seriesId(dataset, first.dimensions);
  if (read === "firstReleases") {
    return found.flatMap((one) => someSeries(dataset, one, firstReleases(one.rows, asOf)));
  }
  const all = found.flatMap((one) => one.rows);
  if (typeof read === "object") {
    const monthly = { ...dataset, frequency: "M" as const };
    return someSeries(monthly, first, towards(all, read.target, what, asOf));
  }
  const states = read === "releases" ? releases(first.rows, asOf) : editions(all, what, asOf);
  return states.map(({ edition, rows }) => ({ ...seriesOf(dataset, first, rows), edition }));
}

function someSeries(dataset: Dataset, one: DatasetSeries, rows: Row[]): Series[] {
  return rows.length === 0 ? [] : [seriesOf(dataset, one, rows)];
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

/** What is set once is known from its own day on; a correction, which should not happen, only from when it was made. */
function knownRows(dataset: Dataset, rows: readonly Row[], asOf: string | undefined): Row[] {
  if (asOf === undefined || dataset.neverRevised !== true) return rowsOn(rows, asOf);
  return rows.filter((row, index) => {
    const known = row[0] === rows[index - 1]?.[0] ? row[3] : lastDay(row[0]);
    return known <= asOf && (row[4] == null || asOf < row[4]);
  });
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
