/** Ledgers judged against the data as they stand; one that cannot be read is named and leaves the others whole. */
import {
  type Held,
  judge,
  type Lookup,
  numbersIn,
  type PrintedFigure,
  printedFigure,
  type Surroundings,
  type Verdict,
} from "../claims";
import { selectSeries, seriesId } from "../derive";
import {
  type Claim,
  type Dataset,
  type DatasetSeries,
  type Ledger,
  type Period,
  UnknownNameError,
} from "../model";
import { datasetAddress, ledgerNames, readDataset, readLedger } from "../store";
import { headlineFigures } from "./headline";
import { readyIndicator } from "./ready";
import { seriesCatalogue } from "./series-catalog";
import type { CatalogueEntry } from "./series-entries";

export interface JudgedClaim {
  claim: Claim;
  verdict: Verdict;
  /** Of which period it speaks, and which one it compares with. */
  period?: Period | undefined;
  before?: Period | undefined;
  /** The day whose data judge it; today without one. */
  asOf?: string | undefined;
}

export interface JudgedLedger {
  ledger: Ledger;
  claims: JudgedClaim[];
  surroundings: Pick<Surroundings, "lookup" | "printed">;
  asOf?: string | undefined;
}

export interface BrokenLedger {
  name: string;
  reason: string;
}

interface Kept {
  entries: Map<string, CatalogueEntry>;
  files: (Ledger | string)[];
  made: { ledgers: JudgedLedger[]; broken: BrokenLedger[] };
}
/** By the day whose data judge; today's stands under the empty name. */
const kept = new Map<string, Kept>();
/** Earlier days that are remembered. */
const keptAtMost = 8;

/** One series of a dataset as known on a day, each figure with the edition that it comes from. */
function heldOfDataset(dataset: Dataset, one: DatasetSeries, entry: CatalogueEntry, asOf?: string): Held {
  const only = (rows: DatasetSeries["rows"]) =>
    selectSeries({ ...dataset, series: [{ ...one, rows }] }, {}, {}, asOf)[0];
  const known = only(one.rows);
  const series = known ?? { ...selectSeries({ ...dataset, series: [one] }, {}, {})[0], observations: [] };
  return {
    series: {
      ...series,
      id: entry.id,
      name: entry.name,
      formula: { op: "input", name: entry.name },
    } as Held["series"],
    originsOf: (period) => only(one.rows.filter((row) => row[0] === period))?.provenance ?? [],
  };
}

function heldOfIndicator(entry: CatalogueEntry, asOf?: string): Held | undefined {
  const [slug = "", ref = ""] = entry.id.split("/");
  const series = readyIndicator(slug, asOf).series[ref];
  return (
    series && { series: { ...series, id: entry.id, name: entry.name }, originsOf: () => series.provenance }
  );
}

/** Everything that the catalogue held by `last`, each series made once a day asked for. */
function lookupIn(entries: Map<string, CatalogueEntry>, last?: string): Lookup {
  const made = new Map<string, Held | undefined>();
  const find = (id: string, asOf?: string): Held | undefined => {
    const entry = entries.get(id);
    if (!entry) return undefined;
    if (entry.indicator) return heldOfIndicator(entry, asOf);
    const { source, code } = datasetAddress(id.split("/").slice(0, 2).join("/"));
    const dataset = readDataset(source, code);
    const one = dataset.series.find(({ dimensions }) => seriesId(dataset, dimensions) === id);
    return one && heldOfDataset(dataset, one, entry, asOf);
  };
  return (id, wanted) => {
    const asOf = wanted && last ? (wanted < last ? wanted : last) : (wanted ?? last);
    const key = `${asOf ?? ""} ${id}`;
    if (!made.has(key)) made.set(key, find(id, asOf));
    return made.get(key);
  };
}

interface Resolved {
  claim: Claim;
  figure: PrintedFigure;
  period?: Period | undefined;
  before?: Period | undefined;
}

/**
 * What a claim prints; of a headline, the number that an English reader sees there on the day. Undefined where the
 * headline could not be written yet.
 */
function resolved(claim: Claim, asOf?: string): Resolved | undefined {
  const { printed, period } = claim;
  if (!("headline" in printed)) return { claim, figure: printedFigure(printed), period };
  const { indicator, name, nth = 0 } = printed.headline;
  const said = headlineFigures(indicator, "en", asOf)?.[name];
  if (!said && asOf) return undefined;
  const number = said && numbersIn(said.text)[nth];
  if (!said || !number)
    throw new Error(`claim "${claim.id}": the headline of ${indicator} has no number "${name}" ${nth}.`);
  const figure: PrintedFigure = { ...number, sense: "exact", unit: { measure: printed.unit } };
  return { claim, figure, period: said.period, before: said.before };
}

function judgeLedger(ledger: Ledger, lookup: Lookup, asOf?: string): JudgedLedger {
  const all = ledger.claims.flatMap((claim) => resolved(claim, asOf) ?? []);
  const printed = new Map(all.map(({ claim, figure }) => [claim.id, figure]));
  const claims = all.map(({ claim, figure, period, before }) => {
    const verdict = judge(claim, figure, { lookup, printed, claim: period, before });
    return { claim, verdict, period, before, asOf };
  });
  return { ledger, claims, surroundings: { lookup, printed }, asOf };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function attempted<T>(step: () => T): T | string {
  try {
    return step();
  } catch (error) {
    return reasonOf(error);
  }
}

/** Ledgers that can be read, as they are: not yet judged. */
export function readableLedgers(): Ledger[] {
  const files = ledgerNames().map((name) => attempted(() => readLedger(name)));
  return files.filter((file) => typeof file !== "string").sort((a, b) => a.order - b.order);
}

/** All ledgers in their order, by the data of a day; judged anew only when a ledger or a file of data has changed. */
export function judgedLedgers(asOf = ""): Kept["made"] {
  const names = ledgerNames();
  const files = names.map((name) => attempted(() => readLedger(name)));
  const entries = seriesCatalogue();
  const known = kept.get(asOf);
  const same = known?.entries === entries && known.files.length === files.length;
  if (known && same && files.every((file, index) => file === known.files[index])) return known.made;
  const day = asOf || undefined;
  const lookup = lookupIn(entries, day);
  const ledgers: JudgedLedger[] = [];
  const broken: BrokenLedger[] = [];
  for (const [index, file] of files.entries()) {
    const name = names[index] ?? "";
    const made = typeof file === "string" ? file : attempted(() => judgeLedger(file, lookup, day));
    if (typeof made === "string") {
      const reason = typeof file === "string" ? made : `data/claims/${name}.json: ${made}`;
      broken.push({ name, reason });
    } else ledgers.push(made);
  }
  ledgers.sort((a, b) => a.ledger.order - b.ledger.order);
  remember(asOf, { entries, files, made: { ledgers, broken } });
  return { ledgers, broken };
}

/** Of earlier days the one that was first asked for gives way. */
function remember(asOf: string, made: Kept): void {
  const earlier = [...kept.keys()].filter((day) => day !== "" && day !== asOf);
  if (asOf && earlier.length >= keptAtMost) kept.delete(earlier[0] as string);
  kept.set(asOf, made);
}

/** One claim by the names of its ledger and itself, judged by the data of a day. */
export function judgedClaim(
  ledger: string,
  id: string,
  asOf?: string,
): { of: JudgedLedger; one: JudgedClaim } | undefined {
  const of = judgedLedgers(asOf).ledgers.find((one) => one.ledger.id === ledger);
  const one = of?.claims.find(({ claim }) => claim.id === id);
  return of && one && { of, one };
}

/** Throws UnknownNameError, which names the claims of the text, or the texts, that there are. */
export function knownClaim(
  ledger: string,
  id: string,
  asOf?: string,
): { of: JudgedLedger; one: JudgedClaim } {
  const claim = judgedClaim(ledger, id, asOf);
  if (claim) return claim;
  const { ledgers } = judgedLedgers(asOf);
  const of = ledgers.find((one) => one.ledger.id === ledger);
  const known = of
    ? of.claims.map((one) => `${ledger}.${one.claim.id}`)
    : ledgers.map((one) => one.ledger.id);
  throw new UnknownNameError(of ? "claim" : "ledger", of ? `${ledger}.${id}` : ledger, known);
}
