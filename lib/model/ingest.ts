/** What ingest remembers beside the data: how publishers answered, answers held back, and alerts that were told. */
import { z } from "zod";
import { Dimensions, Retrieval, Status } from "./dataset";
import { Day, Period } from "./period";
import { UnitMeasure } from "./unit";

/** When a dataset's publisher was last asked; kept in `data/asked/<source>/<code>.json`. */
export const AskedState = z.strictObject({
  askedOn: Day,
  /** The last day on which an answer changed something. */
  changedOn: Day.optional(),
  /** The units that the publisher stated, in its own words. */
  units: z.array(z.string()).optional(),
  /** Known periods that the publisher no longer gives, as a person has accepted. */
  lost: z.int().min(0).optional(),
  /** The addresses of the last answer with what is needed to ask whether they still stand. */
  replies: z
    .array(
      z.strictObject({ url: z.string(), etag: z.string().optional(), lastModified: z.string().optional() }),
    )
    .optional(),
});
export type AskedState = z.infer<typeof AskedState>;

/** An answer that was not believed, with its reasons; kept in `data/quarantine/<source>/<code>.json`. */
export const Held = z.strictObject({
  source: z.string(),
  code: z.string(),
  /** The day on which it was first held back. */
  heldOn: Day,
  doubts: z.array(z.string()).min(1),
  lost: z.int().min(0),
  units: z.array(z.string()).optional(),
  retrieval: Retrieval,
  readings: z.array(
    z.strictObject({
      dimensions: Dimensions,
      unitMeasure: UnitMeasure.optional(),
      unitMultiplier: z.int().optional(),
      values: z.array(
        z.strictObject({
          period: Period,
          value: z.number().nullable(),
          status: Status,
          note: z.string().optional(),
        }),
      ),
    }),
  ),
});
export type Held = z.infer<typeof Held>;

/** Alerts that have fired and were told; one that turns quiet leaves the list. Kept in `data/asked/alerts.json`. */
export const ToldAlerts = z.strictObject({
  told: z.array(z.strictObject({ rule: z.string(), on: Day })),
});
export type ToldAlerts = z.infer<typeof ToldAlerts>;
