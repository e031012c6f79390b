/** Proves that everything under data/ holds together: `tsx scripts/check-data.ts`; lists every fault, then exits with 1. */
import { parseArgs } from "node:util";
import type { Dataset, Source } from "../lib/model";
import {
  dataPath,
  jsonNames,
  ledgerNames,
  listDatasets,
  listHeld,
  readAsked,
  readContext,
  readDataset,
  readEvents,
  readGroups,
  readHeld,
  readIndicator,
  readLedger,
  readSource,
} from "../lib/store";
import { checkContext } from "./check-data/context";
import { checkDataset } from "./check-data/datasets";
import { checkIndicator } from "./check-data/definitions";
import { checkEvents } from "./check-data/events";
import { attempt, type Findings } from "./check-data/findings";
import { checkLedger, knownSeries } from "./check-data/ledgers";

const usage = `Checks every file under data/: shape, editions, periods, titles, whether each indicator works out, and what claims name.

  tsx scripts/check-data.ts [--quiet]

  --quiet  faults only, no remarks on gaps
  --help   this text`;

function main(): number {
  const quiet = options().quiet ?? false;
  const today = new Date().toISOString().slice(0, 10);
  const { faults, remarks } = collect(today);
  if (!quiet) for (const remark of remarks) console.log(`  ${remark}`);
  for (const fault of faults) console.error(`FAULT ${fault}`);
  const counts = [
    `${listDatasets().length} datasets`,
    `${jsonNames(dataPath("indicators")).length} indicators`,
    `${ledgerNames().length} ledgers`,
  ].join(", ");
  console.log(`${counts}: ${faults.length} faults, ${remarks.length} remarks.`);
  return faults.length === 0 ? 0 : 1;
}

function collect(today: string): Findings {
  const all: Findings = { faults: [], remarks: [] };
  const add = ({ faults, remarks }: Findings) => {
    all.faults.push(...faults);
    all.remarks.push(...remarks);
  };
  const sources = new Map(
    jsonNames(dataPath("sources")).map((id) => [id, attempt(all.faults, () => readSource(id))]),
  );
  for (const { source, code } of listDatasets()) {
    const dataset = attempt(all.faults, () => readDataset(source, code));
    attempt(all.faults, () => readAsked({ source, code }));
    if (!sources.has(source)) all.faults.push(`${source}/${code}: there is no data/sources/${source}.json.`);
    if (dataset !== undefined) add(named(dataset, source, code));
    if (dataset !== undefined) add(checkDataset(dataset, sources.get(source), today));
  }
  for (const source of sources.values()) if (source !== undefined) add(withoutData(source));
  const ledger = attempt(all.faults, readEvents);
  if (ledger !== undefined) add(checkEvents(ledger.events, today));
  for (const address of listHeld()) attempt(all.faults, () => readHeld(address));
  const groups = attempt(all.faults, readGroups) ?? {};
  const indicators = jsonNames(dataPath("indicators")).flatMap(
    (slug) => attempt(all.faults, () => readIndicator(slug)) ?? [],
  );
  for (const definition of indicators) add(checkIndicator(definition, readDataset, groups));
  const series = attempt(all.faults, () => knownSeries(indicators)) ?? new Set();
  for (const name of ledgerNames()) {
    const ledger = attempt(all.faults, () => readLedger(name));
    if (ledger !== undefined) add(checkLedger(ledger, series, indicators));
  }
  const context = attempt(all.faults, readContext);
  if (context !== undefined) {
    const slugs = jsonNames(dataPath("indicators"));
    add(checkContext(context, { slugs, sources: [...sources.keys()], read: readDataset }));
  }
  return all;
}

/** A dataset is found by the name of its file, so the file has to say the same. */
function named(dataset: Dataset, source: string, code: string): Findings {
  const same = dataset.source === source && dataset.code === code;
  const fault = `${source}/${code}: the file says that it is ${dataset.source}/${dataset.code}.`;
  return { faults: same ? [] : [fault], remarks: [] };
}

/** A dataset that its publisher can be asked for may wait for its first answer. */
function withoutData(source: Source): Findings {
  const there = new Set(listDatasets().flatMap((one) => (one.source === source.id ? one.code : [])));
  const absent = Object.entries(source.datasets)
    .filter(([code, { renewal }]) => !there.has(code) && renewal?.dataset === undefined)
    .map(([code]) => code);
  const faults = absent.map((code) => `data/sources/${source.id}.json names ${code}, which has no file.`);
  return { faults, remarks: [] };
}

function options(): { quiet?: boolean } {
  try {
    const { values } = parseArgs({ options: { quiet: { type: "boolean" }, help: { type: "boolean" } } });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

process.exitCode = main();
