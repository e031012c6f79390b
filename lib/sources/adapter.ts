/** What an adapter is: a publisher's files in, readings out; pure, so that recorded files test it. */
import type { Dataset, Dimensions, Period, Retrieval, Status, UnitMeasure } from "../model";

/** A raw file as found; `path` is relative to the folder given to `npm run ingest -- --from`. */
export interface RawFile {
  path: string;
  bytes: Uint8Array;
}

/** One series as one edition states it, in stored units; periods in order, each once. */
export interface Reading {
  dimensions: Dimensions;
  unitMeasure?: UnitMeasure;
  unitMultiplier?: number;
  values: ReadValue[];
}

/** `note` keys the dataset's `notes`. */
export interface ReadValue {
  period: Period;
  value: number | null;
  status: Status;
  note?: string;
  /** Half a unit of the last digit that the publisher prints; a known value within it is the same value. */
  within?: number;
  /** True where the publisher says nothing of the status, so that a known value keeps its own. */
  unstated?: boolean;
}

/** One state of the table: which files hold it, when it became known, how to read it. */
export interface Edition extends Omit<Retrieval, "files"> {
  /** Paths relative to the ingest folder. */
  files: string[];
  /** Reads the files in the order of `files`; throws an Error naming file and line or cell where the shape is wrong. */
  parse(files: RawFile[]): Reading[];
}

/** A dataset and all its editions, oldest vintage first. */
export interface Recipe extends Omit<Dataset, "retrievals" | "series"> {
  editions: Edition[];
}
