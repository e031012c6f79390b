/** Works a definition's derivations out, each once, in whatever order they depend on each other. */
import type { Derivation, Indicator, Series } from "../model";
import { aggregate } from "./aggregate";
import { difference, ratio, share, sum } from "./arithmetic";
import { change, growth, minus100, rebase } from "./over-time";
import { splice } from "./splice";
import type { Naming } from "./status";
import { windowMean } from "./window-mean";

type Lookup = (id: string) => Series[];

function single(naming: Naming, id: string, find: Lookup): Series {
  const [series, more] = find(id);
  if (!series || more) {
    throw new Error(`${naming.id}: "${id}" is ${series ? "a group of series; sum it first" : "empty"}`);
  }
  return series;
}

/** Applies one derivation. Throws an Error naming series and operand where units, frequencies or operands do not fit. */
export function derive(naming: Naming, rule: Derivation, find: Lookup): Series {
  const one = (id: string) => single(naming, id, find);
  switch (rule.derive) {
    case "ratio":
      return ratio(naming, one(rule.of[0]), one(rule.of[1]), rule.unit);
    case "share":
      return share(naming, one(rule.of[0]), one(rule.of[1]));
    case "sum":
      return sum(naming, rule.of.flatMap(find), rule.absent);
    case "difference":
      return difference(naming, one(rule.of[0]), one(rule.of[1]));
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
    case "minus100":
      return minus100(naming, one(rule.of[0]));
  }
}

/** All series of a definition by id: single inputs and derived ones. */
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
    const made = [derive({ id, name: rule.name, entity: rule.entity }, rule, find)];
    done.set(id, made);
    return made;
  };
  for (const id of Object.keys(definition.series)) find(id);
  return Object.fromEntries(
    [...done].flatMap(([id, all]) => (all.length === 1 && all[0] ? [[id, all[0]]] : [])),
  );
}
