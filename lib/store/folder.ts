/** Where the facts lie on disk. */
import { join } from "node:path";

/** The data folder: `STEPPE_DATA` where set, otherwise `data` beside the application. */
export function dataFolder(): string {
  return process.env.STEPPE_DATA ?? join(process.cwd(), "data");
}

/** A path inside the data folder. */
export function dataPath(...parts: string[]): string {
  return join(dataFolder(), ...parts);
}
