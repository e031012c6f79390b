/** Money coming into Kazakhstan as the National Bank counts it: transfers received, net direct investment. */
import { shift } from "../../model";
import type { Edition, RawFile, Reading, Recipe } from "../adapter";
import { type Cell, readYears, section } from "../transcript";

const files = ["context/raw/bns_nbk_misc_transcript.txt"];
const carrier = "makenerzhan-gif/kazakhstan-economic-data";

export function parseRemittances([file]: RawFile[]): Reading[] {
  return kazakhstan(
    file === undefined ? [] : readYears(section(file, "remittances_received_million_kzt"), 12),
  );
}

/**
 * The table dates a quarter by its reporting day, the first day after it, so each figure belongs to the quarter
 * before its label. The yearly sums bear it out: 6,542 million dollars in 2022 and 3,353 in 2021, near the 6.1 and
 * 3.3 billion of the World Investment Report 2023; by label 2021 would have 4,631.
 */
export function parseDirectInvestment([file]: RawFile[]): Reading[] {
  const cells = file === undefined ? [] : readYears(section(file, "fdi_net_inflow_million_usd"), 4);
  return kazakhstan(cells.map(({ period, value }) => ({ period: shift(period, -1), value })));
}

function kazakhstan(cells: Cell[]): Reading[] {
  const values = cells.map(({ period, value }) => ({ period, value, status: "A" as const }));
  return [{ dimensions: { referenceArea: "KAZ" }, values }];
}

const found = { vintage: "2026-11-23", obtained: "transcribed", retrieved: "2026-11-23", files } as const;

const remittances: Edition = {
  ...found,
  files,
  edition: "Transfers received through international money transfer systems, to June 2026",
  url: "https://data.nationalbank.kz/",
  via: `${carrier}@2d9d65788fe345ad5adff8696758dc12b65a9009:data/processed/nbk/remittances_received.csv`,
  parse: parseRemittances,
};

const directInvestment: Edition = {
  ...found,
  files,
  edition: "Direct investment by the directional principle, to the first quarter of 2026",
  url: "https://data.nationalbank.kz/api/v1/data?formId=337",
  via: `${carrier}@b0490b295c0c71a9790e9348afebe74670807bee:data/processed/nbk/fdi_net_inflow.csv`,
  parse: parseDirectInvestment,
};

export const recipes: Recipe[] = [
  {
    source: "nbk",
    code: "remittances",
    frequency: "M",
    unitMeasure: "KZT",
    unitMultiplier: 6,
    editions: [remittances],
  },
  {
    source: "nbk",
    code: "fdi-net-inflow",
    frequency: "Q",
    unitMeasure: "USD",
    unitMultiplier: 6,
    editions: [directInvestment],
  },
];
