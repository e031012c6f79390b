/** The register of adapters: one line a file, in the order in which `npm run ingest` goes through them. */
import type { Recipe } from "./adapter";

export const recipes: Recipe[] = [];
