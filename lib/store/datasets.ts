/** Datasets on disk: `data/observations/<source>/<code>.json`. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Dataset } from "../model";
import { checked, folderNames, jsonNames, readJson, writeText } from "./file";
import { dataPath } from "./folder";
import { datasetText } from "./text";

export interface DatasetAddress {
  source: string;
  code: string;
}

/** `worldbank/NY.GDP.MKTP.CD` as its two parts. */
export function datasetAddress(name: string): DatasetAddress {
  const [source, code, more] = name.split("/");
  if (!source || !code || more !== undefined) {
    throw new Error(`"${name}" is no dataset: write source/code, e.g. worldbank/NY.GDP.MKTP.CD.`);
  }
  return { source, code };
}

export function readDataset(source: string, code: string): Dataset {
  return readJson(datasetPath({ source, code }), Dataset);
}

export function hasDataset(address: DatasetAddress): boolean {
  return existsSync(datasetPath(address));
}

/** Every dataset there is, by source, then by code. */
export function listDatasets(): DatasetAddress[] {
  const root = dataPath("observations");
  return folderNames(root).flatMap((source) =>
    jsonNames(dataPath("observations", source)).map((code) => ({ source, code })),
  );
}

/** Writes a dataset, one row a line; says whether the file is now another than before. */
export function writeDataset(dataset: Dataset): boolean {
  const path = datasetPath(dataset);
  const text = datasetText(checked(dataset, Dataset, path));
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeText(path, text);
  return true;
}

export function datasetPath({ source, code }: DatasetAddress): string {
  const plain = /^[A-Za-z0-9._-]+$/;
  if (!plain.test(source) || !plain.test(code) || code.startsWith(".") || source.startsWith(".")) {
    throw new Error(`"${source}/${code}" is no dataset: letters, digits, dots and hyphens only.`);
  }
  return dataPath("observations", source, `${code}.json`);
}
