/** A dataset file: one publisher's code at one frequency, with every value that publisher was seen to state. */
import { z } from "zod";
import { Day, Frequency, Period } from "./period";
import { LocalText } from "./text";
import { UnitMeasure } from "./unit";

/** SDMX OBS_STATUS letters: normal, break, estimated, forecast, missing, provisional, suspect. */
export const statuses = ["A", "B", "E", "F", "M", "P", "S"] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** How a figure reached us: the publisher's own file, its table typed out, a press quotation, or the source paper alone. */
export const obtainedWays = ["published", "transcribed", "press", "paper"] as const;
export const Obtained = z.enum(obtainedWays);
export type Obtained = z.infer<typeof Obtained>;

/** One state of the publisher's table as it was seen; `vintage` is the day from which its values count as known. */
export const Retrieval = z.strictObject({
  vintage: Day,
  /** The edition in the publisher's words, e.g. `WDI, November 2024`. */
  edition: z.string().min(1),
  obtained: Obtained,
  /** The publisher's address of the table. */
  url: z.url(),
  /** The public copy through which the table reached us: owner/repository@commit:path, or a page's address. */
  via: z.string().min(1).optional(),
  /** Day of collection. */
  retrieved: Day,
  files: z
    .array(z.strictObject({ path: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .min(1),
  /** Digits to which this copy is rounded; a later value that agrees within them is no revision. */
  significantDigits: z.int().min(1).optional(),
});
export type Retrieval = z.infer<typeof Retrieval>;

/** `[timePeriod, value, status, knownFrom, knownUntil?, note?]`; a null value was published as missing; `note` keys the dataset's `notes`. */
export const Row = z.union([
  z.tuple([Period, z.number().nullable(), Status, Day]),
  z.tuple([Period, z.number().nullable(), Status, Day, Day.nullable()]),
  z.tuple([Period, z.number().nullable(), Status, Day, Day.nullable(), z.string()]),
]);
export type Row = z.infer<typeof Row>;

export const dimensionNames = [
  "referenceArea",
  "counterpartArea",
  "tradeFlow",
  "commodity",
  "currency",
  "item",
  "quotedSource", // who is quoted, for press figures
  "address", // where the quotation stands
] as const;
export const Dimensions = z.partialRecord(z.enum(dimensionNames), z.string().min(1));
export type Dimensions = z.infer<typeof Dimensions>;

export const DatasetSeries = z.strictObject({
  dimensions: Dimensions,
  /** Where one dataset holds unlike units (commodity prices), the series names its own. */
  unitMeasure: UnitMeasure.optional(),
  unitMultiplier: z.int().optional(),
  rows: z.array(Row).min(1),
});
export type DatasetSeries = z.infer<typeof DatasetSeries>;

export const Dataset = z.strictObject({
  source: z.string().regex(/^[a-z]+$/),
  code: z.string().regex(/^[A-Za-z0-9._-]+$/),
  frequency: Frequency,
  unitMeasure: UnitMeasure,
  /** Power of ten by which stored values are to be multiplied. */
  unitMultiplier: z.int(),
  unitBase: z.string().optional(),
  /** True where the publisher sets a value once and never revises it (official rates): known from its own day on. */
  neverRevised: z.boolean().optional(),
  notes: z.record(z.string(), LocalText).optional(),
  retrievals: z.array(Retrieval).min(1),
  series: z.array(DatasetSeries).min(1),
});
export type Dataset = z.infer<typeof Dataset>;
