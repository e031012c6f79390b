/** The ingest command as a process of its own, against the test's publishers and a data folder of the test. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { Dataset, Source } from "@/lib/model";
import { ingest as command } from "@/scripts/ingest/command";
import type { Publishers } from "../publishers/server";

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A data folder with the publishers' descriptions and the datasets named. */
export function dataFolder(datasets: string[], under = tmpdir()): string {
  const data = mkdtempSync(join(under, "data-"));
  cpSync("data/sources", join(data, "sources"), { recursive: true });
  for (const name of datasets) {
    mkdirSync(join(data, "observations", name.split("/")[0] ?? ""), { recursive: true });
    cpSync(`data/observations/${name}.json`, join(data, "observations", `${name}.json`));
  }
  return data;
}

/** Keeps only the datasets named renewable, so that a run asks for nothing else. */
export function renewOnly(data: string, names: string[]): void {
  for (const id of ["bns", "cbr", "comtrade", "eia", "eurostat", "imf", "nbk", "worldbank"]) {
    editSource(data, id, (source) => {
      for (const [code, dataset] of Object.entries(source.datasets)) {
        if (!names.includes(`${id}/${code}`)) delete dataset.renewal;
      }
    });
  }
}

export function editSource(data: string, id: string, edit: (source: Source) => void): void {
  const path = join(data, "sources", `${id}.json`);
  let source: Source;
  try {
    source = JSON.parse(readFileSync(path, "utf8")) as Source;
  } catch {
    return;
  }
  edit(source);
  writeFileSync(path, JSON.stringify(source));
}

export function readData(data: string, name: string): Dataset {
  return JSON.parse(readFileSync(join(data, "observations", `${name}.json`), "utf8")) as Dataset;
}

export function start(
  data: string,
  publishers: Publishers | undefined,
  args: string[],
  environment = {},
): ChildProcess {
  const bases = publishers === undefined ? {} : basesOf(publishers);
  return spawn(process.execPath, ["--import", "tsx", "scripts/ingest.ts", ...args], {
    env: {
      ...process.env,
      STEPPE_DATA: data,
      STEPPE_FIRST_WAIT: "0.01",
      STEPPE_PAUSE: "0",
      ...bases,
      ...environment,
    },
  });
}

function basesOf(publishers: Publishers): Record<string, string> {
  return {
    STEPPE_URL_WORLDBANK_INDICATORS: publishers.base("worldbank"),
    STEPPE_URL_WORLDBANK_PINK_SHEET: publishers.base("pink"),
    STEPPE_URL_NBK_RATES: publishers.base("nbk"),
    STEPPE_URL_CBR_RATES: publishers.base("cbr"),
    STEPPE_URL_IMF_DATAMAPPER: publishers.base("imf/datamapper"),
    STEPPE_URL_IMF_SDMX: publishers.base("imf/sdmx"),
    STEPPE_URL_EUROSTAT_COMEXT: publishers.base("eurostat"),
    STEPPE_URL_COMTRADE_RECORDS: publishers.base("comtrade"),
    STEPPE_URL_EIA_SERIES: publishers.base("eia"),
    STEPPE_URL_BNS_TALDAU: publishers.base("taldau"),
    STEPPE_URL_BNS_TABLES: publishers.base("bns"),
  };
}

export function ended(child: ChildProcess): Promise<Ran> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (part) => {
    stdout += part;
  });
  child.stderr?.on("data", (part) => {
    stderr += part;
  });
  return new Promise((done) => child.on("close", (status) => done({ status, stdout, stderr })));
}

/** The same command inside the test, which is quicker by seconds. */
export async function ingest(
  data: string,
  publishers: Publishers | undefined,
  args: string[],
  environment: Record<string, string> = {},
): Promise<Ran> {
  const bases = publishers === undefined ? {} : basesOf(publishers);
  const all = { STEPPE_DATA: data, STEPPE_FIRST_WAIT: "0.01", STEPPE_PAUSE: "0", ...bases, ...environment };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const [out, err]: [string[], string[]] = [[], []];
  const status = await command(
    args,
    { write: (text) => out.push(text) },
    { write: (text) => err.push(text) },
  );
  vi.unstubAllEnvs();
  return { status, stdout: out.join(""), stderr: err.join("") };
}
