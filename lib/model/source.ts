/** A publisher and its datasets as the sources page names them. */
import { z } from "zod";
import { PublisherInterface, Renewal } from "./renewal";
import { LocalText } from "./text";

export const licenceKinds = ["open", "attribution", "unclear", "press"] as const;

export const SourceDataset = z.strictObject({
  title: LocalText,
  /** The publisher's page or address of the table. */
  url: z.url(),
  /** Known traps, a sentence each. */
  traps: z.array(LocalText).optional(),
  /** Without one, the dataset is renewed by hand. */
  renewal: Renewal.optional(),
});

export const Source = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  name: LocalText,
  /** Short name for source lines under charts. */
  short: LocalText,
  homePage: z.url(),
  licence: z.strictObject({
    kind: z.enum(licenceKinds),
    /** SPDX-like name or the publisher's own words, e.g. `CC BY 4.0`. */
    name: LocalText,
    url: z.url().optional(),
    /** What the terms do not clearly allow, if anything. */
    caveat: LocalText.optional(),
  }),
  /** How the publisher wants to be cited. */
  citation: z.string().min(1),
  /** Where the publisher can be asked, by name. */
  interfaces: z.record(z.string().regex(/^[a-z0-9-]+$/), PublisherInterface).optional(),
  datasets: z.record(z.string(), SourceDataset),
});
export type Source = z.infer<typeof Source>;
