/** How a dataset is renewed: which interface of its publisher is asked with what, when, and what is plausible. */
import { z } from "zod";
import { Frequency } from "./period";
import { UnitMeasure } from "./unit";

const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "is no day of the year: write 04-15");

/** The days on which a publisher brings out new figures; approximate for most, so asking goes on for `patience` days. */
export const Release = z.discriminatedUnion("every", [
  z.strictObject({ every: z.literal("weekday") }),
  z.strictObject({ every: z.literal("week"), weekday: z.int().min(1).max(7) }),
  z.strictObject({ every: z.literal("month"), day: z.int().min(1).max(28) }),
  z.strictObject({ every: z.literal("year"), days: z.array(monthDay).min(1) }),
]);
export type Release = z.infer<typeof Release>;

/** What a reply may change at once; anything beyond is held back until a person accepts it. */
export const Bounds = z.strictObject({
  /** Largest plausible step from one period to the next: per cent, or points where values are percentages. */
  step: z.number().positive(),
  /** Largest plausible revision of a published value, measured the same way. */
  revision: z.number().positive(),
  /** Values outside are refused. */
  range: z.tuple([z.number(), z.number()]).optional(),
  /** Published periods that a reply may lack. */
  lost: z.int().min(0).optional(),
});
export type Bounds = z.infer<typeof Bounds>;

/** What a dataset says of itself before it has a file. */
export const DatasetHead = z.strictObject({
  frequency: Frequency,
  unitMeasure: UnitMeasure,
  unitMultiplier: z.int(),
  unitBase: z.string().optional(),
  neverRevised: z.boolean().optional(),
});
export type DatasetHead = z.infer<typeof DatasetHead>;

export const Renewal = z.strictObject({
  /** One of the `interfaces` of the same publisher. */
  interface: z.string().min(1),
  /** What the interface is asked for; its adapter knows the shape. */
  ask: z.record(z.string(), z.unknown()),
  release: Release,
  /** Days after a release day during which the publisher is asked daily until something new comes. */
  patience: z.int().min(0),
  /** Days after the end of a period by which its figure is normally out. */
  lag: z.int().min(0),
  /** Periods before the newest known one that are asked again for revisions; without it, all of them. */
  again: z.int().min(0).optional(),
  bounds: Bounds,
  dataset: DatasetHead.optional(),
});
export type Renewal = z.infer<typeof Renewal>;

/** A door of a publisher: where it stands and how politely it is to be used. */
export const PublisherInterface = z.strictObject({
  base: z.url(),
  documentation: z.url().optional(),
  /** Requests under way at once. */
  atOnce: z.int().min(1),
  /** Milliseconds between the beginnings of two requests. */
  pause: z.int().min(0),
  key: z
    .strictObject({
      /** The environment variable that holds it. */
      variable: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
      /** Where it is to be had. */
      register: z.url(),
      /** True where the interface answers without one, though with less. */
      optional: z.boolean().optional(),
    })
    .optional(),
});
export type PublisherInterface = z.infer<typeof PublisherInterface>;
