/** The register of adapters: one line a file, in the order in which `npm run ingest` goes through them. */
import type { Recipe } from "./adapter";
import * as bnsPrices from "./bns/prices";
import * as eec from "./eec";
import * as imfOutlook from "./imf/outlook";
import * as foodPrices from "./press/food-prices";
import * as forecasts from "./press/forecasts";
import * as worldbankIndicators from "./worldbank/indicators";

export const recipes: Recipe[] = [
  worldbankIndicators,
  imfOutlook,
  bnsPrices,
  eec,
  forecasts,
  foodPrices,
].flatMap((adapter) => adapter.recipes);
