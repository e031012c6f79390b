/** A ledger of claims: what a paper (or this product) prints, where, and the formula by which it can be recomputed. */
import { z } from "zod";
import { ClaimFormula, formulaClaims } from "./claim-formula";
import { Day, Period } from "./period";
import { LocalText } from "./text";
import { UnitMeasure } from "./unit";

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: "is no name: small letters, digits, hyphens" });

/** A number as it is printed: its digits say how far it is rounded. */
const PrintedDigits = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, { message: "is no printed number: write it as 1637.8 or -6.7" });

/** What is printed: a number (or two, from … to), or a number of one of the product's own headlines. */
export const Printed = z.union([
  z.strictObject({
    value: PrintedDigits,
    /** The upper end of a range. */
    to: PrintedDigits.optional(),
    /** `over`: more than the number; `about`: the source itself says so. */
    sense: z.enum(["about", "over"]).optional(),
    /** Power of ten by which the printed digits are to be multiplied. */
    multiplier: z.int().min(-6).max(15).optional(),
    unit: UnitMeasure.optional(),
    /** What is counted, where it is no unit of measure: `# km`, `rank #`. */
    counted: LocalText.optional(),
  }),
  z.strictObject({
    headline: z.strictObject({
      indicator: id,
      /** The argument of the headline's message. */
      name: z.string().min(1),
      /** Which number of its text, counted from 0. */
      nth: z.int().min(0).optional(),
    }),
    unit: UnitMeasure,
  }),
]);
export type Printed = z.infer<typeof Printed>;

/** Where in the paper: its part and section, table or footnote, and what the number alone would not say. */
export const Place = z.strictObject({
  /** `0` is the introduction, `3.2` the second section of part 3. */
  section: z.string().regex(/^\d(\.\d)?$/),
  table: z.int().min(1).optional(),
  footnote: z.int().min(1).optional(),
  note: LocalText.optional(),
});
export type Place = z.infer<typeof Place>;

/** Another measure that the printed figure may be, or another way to count the same. */
export const OtherMeasure = z.strictObject({ measure: LocalText, formula: ClaimFormula });

/** What must hold between printed figures of one ledger: the formula, over printed figures alone, gives this claim's figure. */
export const Relation = z.strictObject({ says: LocalText, formula: ClaimFormula });

export const Claim = z.strictObject({
  id,
  /** Slugs of the indicators that it touches; none for context. */
  indicators: z.array(id),
  /** Our own sentence for what is claimed. */
  statement: LocalText,
  place: Place.optional(),
  printed: Printed,
  /** The period of which it speaks; a headline's figure brings its own. */
  period: Period.optional(),
  /** The last day on which the author can have read the figure. */
  knownBy: Day.optional(),
  /** The measure claimed, over series of the catalogue (and printed figures, where the data lack a part). */
  formula: ClaimFormula.optional(),
  /** The measure claimed, in words, where other measures are held against it. */
  measure: LocalText.optional(),
  others: z.array(OtherMeasure).min(1).optional(),
  relations: z.array(Relation).min(1).optional(),
  /** Per cent by which a recomputed value may differ; without it the rounding of the printed digits. */
  tolerance: z.strictObject({ percent: z.number().positive() }).optional(),
  /** What a reader must know to judge the comparison. */
  remark: LocalText.optional(),
  /** The chart beside it, where series of the formula in the unit printed do not say it best. */
  chart: z
    .strictObject({
      series: z.array(z.string().min(3)).min(1),
      from: Period.optional(),
      to: Period.optional(),
      /** Claims whose printed figures are marked; without them this one's. */
      marks: z.array(id).min(1).optional(),
    })
    .optional(),
});
export type Claim = z.infer<typeof Claim>;

export const CitedWork = z.strictObject({
  /** As one would cite it, in its own language. */
  full: z.string().min(1),
  author: LocalText,
  title: LocalText,
  /** Where and how it was presented or published. */
  setting: LocalText,
});

export const Ledger = z
  .strictObject({
    id,
    /** `paper`: somebody else's text. `product`: what this site prints itself. */
    kind: z.enum(["paper", "product"]),
    order: z.int().min(1),
    title: LocalText,
    about: LocalText,
    reference: CitedWork.optional(),
    /** Series that formulas name but the catalogue does not hold: what each would be, and who could supply it. */
    wanted: z.record(z.string().min(1), LocalText),
    claims: z.array(Claim).min(1),
  })
  .superRefine(({ claims }, context) => {
    const known = new Set<string>();
    for (const [index, claim] of claims.entries()) {
      if (known.has(claim.id)) {
        context.addIssue({
          code: "custom",
          path: ["claims", index, "id"],
          message: `"${claim.id}" is there twice`,
        });
      }
      known.add(claim.id);
    }
    for (const [index, claim] of claims.entries()) {
      for (const [field, named] of namedClaims(claim)) {
        if (known.has(named)) continue;
        context.addIssue({
          code: "custom",
          path: ["claims", index, field],
          message: `names the claim "${named}", which is not in this ledger`,
        });
      }
    }
  });
export type Ledger = z.infer<typeof Ledger>;

function namedClaims({ formula, others = [], relations = [], chart }: Claim): [string, string][] {
  const of = (field: string, one: ClaimFormula): [string, string][] =>
    formulaClaims(one).map((name) => [field, name]);
  return [
    ...(formula ? of("formula", formula) : []),
    ...others.flatMap((other) => of("others", other.formula)),
    ...relations.flatMap((relation) => of("relations", relation.formula)),
    ...(chart?.marks ?? []).map((name): [string, string] => ["chart", name]),
  ];
}
