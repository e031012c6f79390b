/** What ingest keeps beside the datasets: `data/asked` (when and with what result) and `data/quarantine` (held answers). */
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { AskedState, Held, ToldAlerts } from "../model";
import { type DatasetAddress, datasetPath } from "./datasets";
import { checked, folderNames, jsonNames, readJson, writeText } from "./file";
import { dataPath } from "./folder";

export function readAsked(address: DatasetAddress): AskedState | undefined {
  const path = pathIn("asked", address);
  return existsSync(path) ? readJson(path, AskedState) : undefined;
}

export function writeAsked(address: DatasetAddress, state: AskedState): void {
  write(pathIn("asked", address), checked(state, AskedState, pathIn("asked", address)));
}

export function readHeld(address: DatasetAddress): Held | undefined {
  const path = pathIn("quarantine", address);
  return existsSync(path) ? readJson(path, Held) : undefined;
}

export function writeHeld(held: Held): void {
  const path = pathIn("quarantine", held);
  write(path, checked(held, Held, path));
}

export function removeHeld(address: DatasetAddress): void {
  rmSync(pathIn("quarantine", address), { force: true });
}

/** Every answer that waits for a person, by source, then by code. */
export function listHeld(): DatasetAddress[] {
  return folderNames(dataPath("quarantine")).flatMap((source) =>
    jsonNames(dataPath("quarantine", source)).map((code) => ({ source, code })),
  );
}

const toldPath = () => dataPath("asked", "alerts.json");

export function readTold(): ToldAlerts["told"] {
  return existsSync(toldPath()) ? readJson(toldPath(), ToldAlerts).told : [];
}

export function writeTold(told: ToldAlerts["told"]): void {
  write(toldPath(), checked({ told }, ToldAlerts, toldPath()));
}

function pathIn(folder: "asked" | "quarantine", address: DatasetAddress): string {
  datasetPath(address); // refuses names that would lead out of the folder
  return dataPath(folder, address.source, `${address.code}.json`);
}

function write(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeText(path, `${JSON.stringify(content, null, 2)}\n`);
}
