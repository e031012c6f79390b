/** Consumer prices of Kazakhstan by component, against the same month of the year before (Bureau of National Statistics). */
import type { RawFile, Reading, Recipe } from "../adapter";
import { readYears, section } from "../transcript";

/** Sections of the transcript, one a component. */
const items = ["all", "food", "nonfood", "services"] as const;

export function parsePrices([file]: RawFile[]): Reading[] {
  if (file === undefined) return [];
  return items.map((item) => ({
    dimensions: { referenceArea: "KAZ", item },
    values: readYears(section(file, item), 12).map(({ period, value }) => ({ period, value, status: "A" })),
  }));
}

export const recipes: Recipe[] = [
  {
    source: "bns",
    code: "CPI",
    frequency: "M",
    unitMeasure: "IX",
    unitMultiplier: 0,
    unitBase: "same month of the previous year = 100",
    editions: [
      {
        vintage: "2026-10-02",
        edition: "Consumer price index to September 2026, copy committed on 2 October 2026",
        obtained: "transcribed",
        url: "https://stat.gov.kz/en/industries/economy/prices/",
        via: "makenerzhan-gif/kazakhstan-economic-data@19bde1c05b9f197c677717a105e50e78d5caa5a1:data/processed/bns/cpi_yoy.csv, cpi_food_yoy.csv, cpi_nonfood_yoy.csv, cpi_services_yoy.csv",
        retrieved: "2026-11-23",
        files: ["inflation/raw/bns_cpi_yoy_transcript.txt"],
        parse: parsePrices,
      },
    ],
  },
];
