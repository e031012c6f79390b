/** From a comparison's address to series brought to one frequency, transformed and named; what does not fit is told. */
import { firstSharedBase, frequencyRule, lowestOf, type Operands, toFrequency, transform } from "../derive";
import { formatList } from "../format";
import { type MessageKey, type MessageValues, translator } from "../i18n";
import {
  type ChosenSeries,
  type Comparison,
  type Frequency,
  isOverTime,
  isOwnId,
  type Locale,
  type LocalText,
  type QueryFault,
  type Series,
  type TargetFrequency,
  targetFrequencies,
  UnfitStepError,
} from "../model";
import type { Shelf, ShelfEntry } from "./shelf";

/** What was wrong, to be told in the reader's language. */
export interface ComparisonFault {
  parameter: string;
  key: MessageKey;
  /** Of a text in four languages the reader's is told. */
  values: Record<string, string | LocalText>;
}

export interface ComparedSeries {
  chosen: ChosenSeries;
  entry: ShelfEntry;
  /** Transformed; its name is the entry's, what was done to it stands in `steps`. */
  series: Series;
  /** The steps in words, in the order in which they were taken. */
  steps: LocalText[];
  /** What was brought to a lower frequency for it: itself, or what it is divided by. */
  lowered: Lowered[];
}

/** A series brought to a lower frequency, and the rule by which. */
export interface Lowered {
  key: MessageKey;
  name: LocalText;
}

export interface ReadyComparison {
  comparison: Comparison;
  compared: ComparedSeries[];
  faults: ComparisonFault[];
}

export function inFour(text: (locale: Locale) => string): LocalText {
  return { en: text("en"), zh: text("zh"), ru: text("ru"), kk: text("kk") };
}

export function faultText({ key, values }: ComparisonFault, locale: Locale): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : value[locale],
  ]);
  return translator(locale)(key, Object.fromEntries(said) as MessageValues);
}

/** What the grammar found wrong, in the same form as what the data find wrong. */
export function queryFault({ parameter, value, allowed, phrase }: QueryFault): ComparisonFault {
  const said = phrase && inFour((locale) => translator(locale)(phrase.key, phrase.values));
  const values = { name: parameter, value, allowed: said ?? allowed.join(", ") };
  return { parameter, key: "problem.badParameter.detail", values };
}

interface Plain extends Omit<ComparedSeries, "steps" | "lowered"> {
  operand?: Series | undefined;
}

function loaded(comparison: Comparison, shelf: Shelf, faults: ComparisonFault[]): Plain[] {
  return comparison.series.flatMap((chosen): Plain[] => {
    const entry = shelf.entry(chosen.id);
    const series = entry && shelf.series(chosen.id, comparison.asOf);
    if (!entry || !series) {
      const key = isOwnId(chosen.id) ? "compare.fault.own" : "compare.fault.unknown";
      faults.push({ parameter: "s", key, values: { id: chosen.id } });
      return [];
    }
    if (series.observations.every(({ value }) => value === null)) {
      faults.push({ parameter: "s", key: "compare.fault.unpublished", values: { series: entry.name } });
      return [];
    }
    const operand = chosen.by && shelf.series(chosen.by.id, comparison.asOf);
    return [{ chosen, entry, series, operand }];
  });
}

/** The frequency to which a set of series has to come down so that their periods meet; undefined: as they are. */
function sharedFrequency(all: Series[], { view, frequency }: Comparison): TargetFrequency | undefined {
  const wanted = frequency ?? (view === "shocks" ? "M" : undefined);
  const found = all.map((series) => series.frequency).filter((one) => one !== "I");
  const lowest = lowestOf([...found, ...(wanted ? [wanted as Frequency] : [])]);
  const isShared = new Set(found).size <= 1 && !wanted;
  return isShared ? undefined : targetFrequencies.find((one) => one === lowest);
}

/** Each series at the frequency of the comparison; in small multiples each keeps its own. */
function aligned(all: Plain[], comparison: Comparison): (Plain & { lowered: Lowered[] })[] {
  const parts = (item: Plain) => [item.series, ...(item.operand ? [item.operand] : [])];
  const common = sharedFrequency(all.flatMap(parts), comparison);
  return all.map((item) => {
    const to = comparison.view === "panels" ? sharedFrequency(parts(item), comparison) : common;
    if (!to) return { ...item, lowered: [] };
    const lowered = parts(item)
      .filter((series) => toFrequency(series, to) !== series)
      .map((one) => ({ key: `compare.rule.${frequencyRule(one)}.${to}` as MessageKey, name: one.name }));
    const series = toFrequency(item.series, to);
    return { ...item, lowered, series, operand: item.operand && toFrequency(item.operand, to) };
  });
}

const stepOf = { head: "perHead", population: "perHead", units: "by", operand: "by", base: "move" } as const;

/** The transformed series; a step that does not fit is left out and told. */
function fitted(
  item: Plain,
  operands: Operands,
  faults: ComparisonFault[],
): { series: Series; chosen: ChosenSeries } {
  const { id } = item.chosen;
  let { chosen } = item;
  for (;;) {
    try {
      return { series: transform(item.series, chosen, operands), chosen };
    } catch (error) {
      if (!(error instanceof UnfitStepError)) throw error;
      const { reason } = error;
      const other = operands.other?.name ?? chosen.by?.id ?? "";
      const values = { series: item.entry.name, other, base: operands.base ?? "–" };
      const isElsewhere = reason === "operand" && isOwnId(chosen.by?.id ?? "");
      if (isElsewhere)
        faults.push({ parameter: "s", key: "compare.fault.own", values: { id: chosen.by?.id ?? "" } });
      else faults.push({ parameter: "s", key: `compare.fault.${reason}`, values });
      if (reason === "intervals") chosen = { id };
      else {
        const { [stepOf[reason]]: _, ...rest } = chosen;
        chosen = rest;
      }
    }
  }
}

function stepTexts({ perHead, by, mean, move }: ChosenSeries, operand: Series | undefined): LocalText[] {
  const say = (key: MessageKey, values?: (locale: Locale) => MessageValues) =>
    inFour((locale) => translator(locale)(key, values?.(locale)));
  return [
    ...(perHead ? [say("compare.step.perHead")] : []),
    ...(by ? [say(`compare.step.${by.kind}`, (locale) => ({ other: operand?.name[locale] ?? by.id }))] : []),
    ...(mean ? [say("compare.step.mean", () => ({ count: mean }))] : []),
    ...(move ? [say(`compare.step.${move}`)] : []),
  ];
}

function operandsOf(item: Plain, { asOf }: Comparison, shelf: Shelf): Operands {
  const { headsOf } = item.entry;
  const population = item.chosen.perHead && headsOf ? shelf.population(headsOf, asOf) : undefined;
  return { other: item.operand, ...(population && { population }) };
}

/** Everything that a comparison's address asks for, worked out. */
export function readyComparison(
  comparison: Comparison,
  shelf: Shelf,
  found: QueryFault[] = [],
): ReadyComparison {
  const faults = found.map(queryFault);
  const plain = aligned(loaded(comparison, shelf, faults), comparison);
  const before = (item: Plain) => {
    const { move: _, ...steps } = item.chosen;
    return fitted({ ...item, chosen: steps }, operandsOf(item, comparison, shelf), []).series;
  };
  const indexed = plain.filter(({ chosen }) => chosen.move === "index");
  const base = comparison.base ?? (indexed.length > 0 ? firstSharedBase(indexed.map(before)) : undefined);
  const compared = plain.map((item): ComparedSeries => {
    const made = fitted(item, { ...operandsOf(item, comparison, shelf), base }, faults);
    const { entry, lowered } = item;
    return { ...made, entry, lowered, steps: stepTexts(made.chosen, item.operand) };
  });
  return { comparison, compared, faults };
}

/** How figures came down to a lower frequency, a sentence a rule. */
export function ruleTexts(all: Pick<ComparedSeries, "lowered">[], locale: Locale): string[] {
  const rules = new Map<MessageKey, Set<string>>();
  for (const { key, name } of all.flatMap(({ lowered }) => lowered))
    rules.set(key, (rules.get(key) ?? new Set()).add(name[locale]));
  return [...rules].map(([key, names]) =>
    translator(locale)(key, { series: formatList([...names], locale) }),
  );
}

/** What is on the screen once everything that did not fit is left out: the state in which files are asked for. */
export function shownComparison({ comparison, compared }: ReadyComparison): Comparison {
  const fits = compared.filter(({ series }) => isOverTime(comparison) || series.frequency !== "I");
  return { ...comparison, series: fits.map(({ chosen }) => chosen) };
}
