/** Works a definition's derivations out, each once, in whatever order they depend on each other. */
import type { Derivation, Indicator, LocalText, Series } from "../model";
import { aggregate } from "./aggregate";
import { difference, ratio, share, sum } from "./arithmetic";
import { shareByArea, sumByArea } from "./by-area";
import { inForce } from "./in-force";
import { chain, log, product } from "./logarithm";
import { hold, outturns } from "./outturn";
import { change, compound, contribution, growth, minus100, rebase } from "./over-time";
import { splice } from "./splice";
import { type Naming, weakest } from "./status";
import { volatility } from "./volatility";
import { windowMean } from "./window-mean";

type Lookup = (id: string) => Series[];

type GroupRule = Extract<Derivation, { derive: "sumByArea" | "shareByArea" }>;
type SingleRule = Exclude<Derivation, GroupRule>;
const groupRules = new Set<Derivation["derive"]>(["sumByArea", "shareByArea"]);

function single(naming: Naming, id: string, find: Lookup): Series {
  const [series, more] = find(id);
  if (!series || more) {
    throw new Error(`${naming.id}: "${id}" is ${series ? "a group of series; sum it first" : "empty"}`);
  }
  return series;
}

/** Applies one derivation. Throws an Error naming series and operand where units, frequencies or operands do not fit. */
function derive(naming: Naming, rule: SingleRule, find: Lookup): Series {
  const one = (id: string) => single(naming, id, find);
  switch (rule.derive) {
    case "ratio":
      return ratio(naming, one(rule.of[0]), one(rule.of[1]), rule.unit);
    case "share":
      return share(naming, one(rule.of[0]), one(rule.of[1]));
    case "sum":
      return sum(naming, rule.of.flatMap(find), rule.absent);
    case "difference":
      return difference(naming, one(rule.of[0]), one(rule.of[1]), rule.unit);
    case "product":
      return product(naming, one(rule.of[0]), one(rule.of[1]), rule.unit);
    case "splice":
      return splice(naming, rule.of.map(one), rule.at);
    case "growth":
      return growth(naming, one(rule.of[0]), rule.lag);
    case "change":
      return change(naming, one(rule.of[0]), rule.lag);
    case "windowMean":
      return windowMean(naming, rule.of.map(one), rule.method, rule.windows);
    case "aggregate":
      return aggregate(naming, one(rule.of[0]), rule.to, rule.method);
    case "rebase":
      return rebase(naming, one(rule.of[0]), rule.base);
    case "outturns":
      return outturns(naming, one(rule.of[0]));
    case "hold":
      return hold(naming, rule.of.map(one), rule.at);
    case "minus100":
      return minus100(naming, one(rule.of[0]));
    case "log":
      return log(naming, one(rule.of[0]));
    case "chain":
      return chain(naming, one(rule.of[0]));
    case "compound":
      return compound(naming, one(rule.of[0]), rule.lag, rule.times);
    case "inForce":
      return inForce(naming, one(rule.of[0]), rule.to);
    case "volatility":
      return volatility(naming, one(rule.of[0]), rule.count, rule.yearly);
    case "contribution":
      return contribution(naming, one(rule.of[0]), one(rule.of[1]), rule.lag);
  }
}

/** What no publisher states is no firmer than an estimate, and every value says why. */
function asEstimate(series: Series, note: LocalText): Series {
  const observations = series.observations.map((o) =>
    o.value === null ? o : { ...o, status: weakest([o.status, "E"]), note },
  );
  return { ...series, observations };
}

/** All that one rule makes: one series, or a group of them. */
function apply(naming: Naming, rule: Derivation, find: Lookup): Series[] {
  switch (rule.derive) {
    case "sumByArea":
      return sumByArea(naming, rule.of.flatMap(find), rule.absent);
    case "shareByArea":
      return shareByArea(naming, find(rule.of[0]), single(naming, rule.of[1], find));
    default:
      return [derive(naming, rule, find)];
  }
}

/** A single series under its id, the members of a group each under its own. */
function entriesOf(id: string, all: Series[], rule: Derivation | undefined): [string, Series][] {
  const isGroup = rule ? groupRules.has(rule.derive) : all.some(({ edition }) => edition !== undefined);
  if (isGroup) return all.map((series) => [series.id, series]);
  return all.length === 1 && all[0] ? [[id, all[0]]] : [];
}

/** All series of a definition by id: single inputs, derived ones, and members of derived groups as `<id>.<area>`. */
export function deriveAll(
  definition: Pick<Indicator, "slug" | "series">,
  inputs: Record<string, Series[]>,
): Record<string, Series> {
  const done = new Map<string, Series[]>(Object.entries(inputs));
  const open = new Set<string>();
  const find: Lookup = (id) => {
    const known = done.get(id);
    if (known) return known;
    const rule = definition.series[id];
    if (!rule)
      throw new Error(`${definition.slug}: "${id}" is neither an input nor a series of the definition`);
    if (open.has(id)) throw new Error(`${definition.slug}: "${id}" depends on itself`);
    open.add(id);
    const plain = apply({ id, name: rule.name, entity: rule.entity }, rule, find);
    const made = rule.estimate
      ? plain.map((series) => asEstimate(series, rule.estimate as LocalText))
      : plain;
    done.set(id, made);
    return made;
  };
  for (const id of Object.keys(definition.series)) find(id);
  return Object.fromEntries([...done].flatMap(([id, all]) => entriesOf(id, all, definition.series[id])));
}
