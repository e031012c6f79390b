/** A slide of a deck: a chart in a state, its title, a note for the speaker, and the figures as they were when it was kept. */
import * as z from "zod/mini";

/** A period, its value, and `F` where it was a forecast. */
const Value = z.tuple([
  z.string().check(z.maxLength(40)),
  z.nullable(z.number()),
  z.optional(z.literal("F")),
]);
export type KeptValue = z.infer<typeof Value>;

const KeptSeries = z.object({
  id: z.string().check(z.maxLength(200)),
  name: z.string().check(z.maxLength(400)),
  /** What is counted, and how it was worked out: where either differs later, the method has changed. */
  unit: z.string().check(z.maxLength(400)),
  formula: z.string().check(z.maxLength(20_000)),
  /** Newest vintage of each dataset that took part, by `<publisher>/<code>`. */
  vintages: z.record(z.string(), z.string()),
  values: z.array(Value).check(z.maxLength(40_000)),
});
export type KeptSeries = z.infer<typeof KeptSeries>;

const Kept = z.object({
  /** The day of the newest vintage that took part. */
  known: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  series: z.array(KeptSeries).check(z.maxLength(100)),
});
export type Kept = z.infer<typeof Kept>;

export const headings = ["title", "statement", "headline", "own"] as const;

export const ownTitleLimit = 300;
export const noteLimit = 2000;

export const DeckItem = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
  /** `<slug>.<chart>`, `claims/<ledger>.<claim>`, or `compare`. */
  chart: z.string().check(z.regex(/^(compare|(claims\/)?[a-z0-9-]{1,60}\.[a-z0-9-]{1,60})$/)),
  /** The state, as the chart's own files are asked: `range=1Y`, or a whole comparison with `panel=2`. */
  query: z.string().check(z.maxLength(8000)),
  /** Where the title comes from: the first three follow the figures. */
  heading: z.enum(headings),
  own: z.string().check(z.maxLength(ownTitleLimit)),
  note: z.string().check(z.maxLength(noteLimit)),
  kept: z.optional(Kept),
});
export type DeckItem = z.infer<typeof DeckItem>;

/** The claim whose chart a slide shows, if it is one's. */
export function claimOf(chart: string): { ledger: string; claim: string } | undefined {
  const [, ledger, claim] = /^claims\/([^.]+)\.(.+)$/.exec(chart) ?? [];
  return ledger && claim ? { ledger, claim } : undefined;
}

export interface BoundTitles {
  title: string;
  /** The move over the visible range, where the chart tells one. */
  statement?: string | undefined;
  /** The indicator's sentence, on its first chart alone; of a claim the verdict on it. */
  headline?: string | undefined;
}

/** The title of a slide; where the wished one is lacking, the chart's. */
export function titleOf({ heading, own }: Pick<DeckItem, "heading" | "own">, bound: BoundTitles): string {
  const wished = heading === "own" ? own.trim() : bound[heading];
  return wished || bound.title;
}
