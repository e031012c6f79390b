/** What is shown and who said it: definitions of indicators, publishers, groups of economies, dated events. */
import { z } from "zod";
import {
  ContextEntries,
  type ContextEntry,
  type CuratedComparison,
  CuratedComparisons,
  EventLedger,
  Indicator,
  Ledger,
  LocalText,
  Source,
} from "../model";
import { jsonNames, readJson } from "./file";
import { dataPath } from "./folder";

/** A group of economies: its name and its members as ISO 3166-1 alpha-3 codes. */
export const Groups = z.record(
  z.string().regex(/^[A-Z0-9_]+$/),
  z.strictObject({ name: LocalText, members: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1) }),
);
export type Groups = z.infer<typeof Groups>;

export function readSource(id: string): Source {
  return named(readJson(namedPath("sources", id), Source), "id", id);
}

export function listSources(): Source[] {
  return jsonNames(dataPath("sources")).map(readSource);
}

export function readIndicator(slug: string): Indicator {
  return named(readJson(namedPath("indicators", slug), Indicator), "slug", slug);
}

/** Every indicator, in the order of the overview. */
export function listIndicators(): Indicator[] {
  return jsonNames(dataPath("indicators"))
    .map(readIndicator)
    .sort((a, b) => a.order - b.order);
}

/** Starting points of the comparison page, in the order in which it shows them. */
export function readCuratedComparisons(): CuratedComparison[] {
  return readJson(dataPath("comparisons.json"), CuratedComparisons);
}

/** Dated events in their order, and the paper that most of them come from. */
export function readEvents(): EventLedger {
  return readJson(dataPath("events.json"), EventLedger);
}

/** Figures beside the indicators, in the order in which pages show them. */
export function readContext(): ContextEntry[] {
  return readJson(dataPath("context.json"), ContextEntries);
}

/** Names of the ledgers of claims; each is read by itself, so that one at fault leaves the others whole. */
export function ledgerNames(): string[] {
  return jsonNames(dataPath("claims"));
}

export function readLedger(id: string): Ledger {
  return named(readJson(namedPath("claims", id), Ledger), "id", id);
}

export function readGroups(): Groups {
  return readJson(dataPath("groups.json"), Groups);
}

function namedPath(folder: string, name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`"${name}" is no name in data/${folder}.`);
  return dataPath(folder, `${name}.json`);
}

/** A file is found by its name, so the name inside has to be the same. */
function named<T, K extends keyof T>(content: T, key: K, name: string): T {
  if (content[key] === name) return content;
  throw new Error(`The file ${name}.json says that its ${String(key)} is ${String(content[key])}.`);
}
