/** The register of adapters: one line a file, in the order in which `npm run ingest` goes through them. */
import type { Recipe } from "./adapter";
import * as bnsCommodities from "./bns/commodities";
import * as bnsPartners from "./bns/partners";
import * as bnsPrices from "./bns/prices";
import * as bnsResourceUse from "./bns/resource-use";
import * as bnsTradeTotals from "./bns/trade-totals";
import * as eec from "./eec";
import * as eiaBrent from "./eia/brent";
import * as eiaCoal from "./eia/coal";
import * as eurostat from "./eurostat";
import * as imfOutlook from "./imf/outlook";
import * as imfQuarterly from "./imf/quarterly";
import * as imfRates from "./imf/rates";
import * as nbkBaseRate from "./nbk/base-rate";
import * as nbkFlows from "./nbk/flows";
import * as nbkOfficialDaily from "./nbk/official-daily";
import * as nbkOfficialMonthly from "./nbk/official-monthly";
import * as paper from "./paper";
import * as pressCoal from "./press/coal";
import * as foodPrices from "./press/food-prices";
import * as forecasts from "./press/forecasts";
import * as pressOil from "./press/oil";
import * as pressTrade from "./press/trade";
import * as rosstat from "./rosstat";
import * as wits from "./wits";
import * as worldbankCommodities from "./worldbank/commodities";
import * as worldbankIndicators from "./worldbank/indicators";

export const recipes: Recipe[] = [
  worldbankIndicators,
  imfOutlook,
  imfQuarterly,
  bnsPrices,
  eec,
  forecasts,
  paper,
  foodPrices,
  bnsPartners,
  bnsTradeTotals,
  wits,
  rosstat,
  eurostat,
  pressTrade,
  bnsCommodities,
  bnsResourceUse,
  eiaBrent,
  eiaCoal,
  imfRates,
  nbkBaseRate,
  nbkFlows,
  nbkOfficialDaily,
  nbkOfficialMonthly,
  pressCoal,
  pressOil,
  worldbankCommodities,
].flatMap((adapter) => adapter.recipes);
