/** Which datasets gave the values of a part of a series: a source line names nobody whose figures are not shown. */
import { type Formula, firstDay, lastDay, type Observation, type Provenance, type Series } from "../model";

type Days = NonNullable<Provenance["days"]>;

function daysOf(observations: Observation[]): Days | undefined {
  const valued = observations.filter(({ value }) => value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  return first && last && [firstDay(first.period), lastDay(last.period)];
}

function common([a, b]: Days, [c, d]: Days): Days | undefined {
  const days: Days = [a > c ? a : c, b < d ? b : d];
  return days[0] <= days[1] ? days : undefined;
}

/** A part of a splice as far as its values are left in the whole; nobody where none is. */
export function givenBy(
  part: Series,
  given: Observation[],
  whole: Observation[],
): Pick<Series, "provenance"> {
  const kept = new Set(whole);
  const span = daysOf(given.filter((one) => kept.has(one)));
  if (!span) return { provenance: [] };
  const provenance = part.provenance.flatMap((origin) => {
    const days = origin.days ? common(origin.days, span) : span;
    return days ? [{ ...origin, days }] : [];
  });
  return { provenance };
}

/** Rules whose value at a period is made of values of that period alone. */
const pointwise = new Set<Formula["op"]>([
  "input",
  "ratio",
  "product",
  "share",
  "sum",
  "difference",
  "splice",
  "aggregate",
  "minus100",
  "log",
]);

/** Days outside the window whose values took part none the less; undefined where that cannot be told. */
function reach(formula: Formula): Days[] | undefined {
  if (formula.op === "input") return [];
  if (formula.op !== "rebase" && !pointwise.has(formula.op)) return undefined;
  const below = formula.of.map(reach);
  if (below.some((days) => days === undefined)) return undefined;
  const own: Days[] = formula.op === "rebase" ? [[firstDay(formula.base), lastDay(formula.base)]] : [];
  return [...below.flatMap((days) => days ?? []), ...own];
}

/** The provenance of what is left of a series; all of it where the formula reaches to other periods. */
export function contributing({ provenance, observations, formula }: Series): Provenance[] {
  if (provenance.every(({ days }) => days === undefined)) return provenance;
  const beyond = reach(formula);
  if (!beyond || !daysOf(observations)) return provenance;
  const shown = observations
    .filter(({ value }) => value !== null)
    .map(({ period }): Days => [firstDay(period), lastDay(period)]);
  return provenance.filter(({ days }) => !days || [...shown, ...beyond].some((one) => common(one, days)));
}
