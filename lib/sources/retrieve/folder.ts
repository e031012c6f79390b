/** The door through which raw files come in: a folder of publishers' files as they were collected. */
import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { RawFile } from "../adapter";

/** Reads files of one folder by relative path; a missing one is an Error that names it. */
export function folder(root: string): (path: string) => RawFile {
  return (path) => {
    if (isAbsolute(path) || path.split("/").includes("..")) {
      throw new Error(`${path}: a raw file is named by its path inside the folder.`);
    }
    try {
      return { path, bytes: readFileSync(join(root, path)) };
    } catch (cause) {
      throw new Error(`The raw file ${path} cannot be read from ${root}.`, { cause });
    }
  };
}
