/** The register of interfaces: which adapter speaks with which door of a publisher. */
import * as bnsTables from "../bns/tables-api";
import * as bnsTaldau from "../bns/taldau-api";
import * as cbrRates from "../cbr/rates-api";
import * as comtradeRecords from "../comtrade/records-api";
import * as eiaSeries from "../eia/series-api";
import * as eurostatCubes from "../eurostat-api";
import * as imfDatamapper from "../imf/datamapper-api";
import * as imfSdmx from "../imf/sdmx-api";
import * as nbkRates from "../nbk/rates-api";
import * as worldbankIndicators from "../worldbank/indicators-api";
import * as worldbankPinkSheet from "../worldbank/pink-sheet-api";
import type { Adapter } from "./asking";

/** An adapter whose questions come from a file: it reads them by its own schema before it is used. */
function bound<Ask>(adapter: Adapter<Ask>): (ask: unknown) => BoundAdapter {
  return (raw) => {
    const ask = adapter.ask.parse(raw);
    const next = adapter.next;
    return {
      requests: (window, place) => adapter.requests(ask, window, place),
      next: (replies, place) => next?.(ask, replies, place),
      parse: (replies, window) => adapter.parse(ask, replies, window),
    };
  };
}

type Tail<F> = F extends (first: never, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;
export interface BoundAdapter {
  requests: Tail<Adapter<unknown>["requests"]>;
  next: Tail<NonNullable<Adapter<unknown>["next"]>>;
  parse: Tail<Adapter<unknown>["parse"]>;
}

/** By publisher and name, as `data/sources/<publisher>.json` names its `interfaces`. */
const interfaces: Record<string, (ask: unknown) => BoundAdapter> = {
  "worldbank/indicators": bound(worldbankIndicators.adapter),
  "worldbank/pink-sheet": bound(worldbankPinkSheet.adapter),
  "nbk/rates": bound(nbkRates.adapter),
  "cbr/rates": bound(cbrRates.adapter),
  "imf/datamapper": bound(imfDatamapper.adapter),
  "imf/sdmx": bound(imfSdmx.adapter),
  "eurostat/comext": bound(eurostatCubes.adapter),
  "comtrade/records": bound(comtradeRecords.adapter),
  "eia/series": bound(eiaSeries.adapter),
  "bns/taldau": bound(bnsTaldau.adapter),
  "bns/tables": bound(bnsTables.adapter),
};

export function adapterOf(source: string, name: string, ask: unknown): BoundAdapter {
  const bind = interfaces[`${source}/${name}`];
  if (bind === undefined) {
    const known = Object.keys(interfaces).join(", ");
    throw new Error(`No adapter speaks with the interface ${source}/${name}; there are ${known}.`);
  }
  return bind(ask);
}
