/** Figures that stand beside an indicator to explain it: single, sourced, with their period; never a series. */
import { z } from "zod";
import { Dimensions } from "./dataset";
import { Period } from "./period";
import { LocalText } from "./text";
import { UnitMeasure } from "./unit";

/** Stated by the entry's own source. */
const StatedFigure = z.strictObject({
  value: z.number(),
  unit: UnitMeasure,
  /** Decimals that the source prints. */
  digits: z.int().min(0).max(3),
});

/** Taken from a dataset, where exactly one value of that period must match. */
const HeldFigure = z.strictObject({
  dataset: z.string().regex(/^[a-z]+\/[A-Za-z0-9._-]+$/),
  where: z.partialRecord(Dimensions.keyType, z.string()),
  period: Period,
  digits: z.int().min(0).max(3).optional(),
});

export const ContextFigure = z.union([StatedFigure, HeldFigure]);
export type ContextFigure = z.infer<typeof ContextFigure>;

/** A source of data/sources, where in it the figure stands, and whom it cites. */
const ContextSource = z.strictObject({
  source: z.string().regex(/^[a-z]+$/),
  place: LocalText,
  /** Whom the source itself cites, and the address that it gives. */
  cites: LocalText.optional(),
  url: z.url().optional(),
});

export const ContextEntry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** Slugs of the indicators that it helps to read. */
    indicators: z.array(z.string().min(1)).min(1),
    /** ICU message; `{name}` is a figure. */
    text: LocalText,
    figures: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), ContextFigure),
    /** Of what time the stated figures speak; none where the source names none. */
    period: Period.optional(),
    source: ContextSource.optional(),
  })
  .refine(
    ({ figures, source }) => source !== undefined || Object.values(figures).every((one) => "dataset" in one),
    { message: "states figures without a source", path: ["source"] },
  );
export type ContextEntry = z.infer<typeof ContextEntry>;
export const ContextEntries = z.array(ContextEntry);
