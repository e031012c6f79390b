/** World Economic Outlook for Kazakhstan: GDP, growth, deflator, population (International Monetary Fund). */
import type { Status, UnitMeasure } from "../../model";
import type { Edition, RawFile, Reading, Recipe } from "../adapter";
import { type Cell, toReadings } from "../collect";
import { numberAt, readCsv } from "../csv";
import { transcriptLines } from "../transcript";
import { periodBeginning } from "./first-day";

const kazakhstan = { referenceArea: "KAZ" };
const carrier = "makenerzhan-gif/kazakhstan-economic-data";

/** The edition estimates 2025 and projects what follows. */
function statusOf(year: string): Status {
  return year < "2025" ? "A" : year === "2025" ? "E" : "F";
}

/** Lines `year ngdp growth deflator population ppp`; `-` where the edition has no value. */
export function parseMacro([file]: RawFile[], column: number): Reading[] {
  const cells = (file === undefined ? [] : transcriptLines(file)).flatMap(({ place, words }): Cell[] => {
    const [period = ""] = words;
    const text = words[column] ?? "";
    if (words.length !== 6 || !/^\d{4}$/.test(period)) {
      throw new Error(`${place}: a year and five values are expected, not "${words.join(" ")}".`);
    }
    if (text === "-") return [];
    const value = numberAt(text, place);
    return [{ place, dimensions: kazakhstan, period, value, status: statusOf(period) }];
  });
  return toReadings(cells);
}

/** Lines `1992-01-01,2875117000.0,level`, each dated by the first day of its year. */
export function parseDollars([file]: RawFile[]): Reading[] {
  const columns = ["date", "value", "transformation"];
  const records = file === undefined ? [] : readCsv(file, { columns, skip: 1 });
  return toReadings(
    records.map((record) => {
      const period = periodBeginning(record.cell("date"), "A", record.place);
      if (record.cell("transformation") !== "level") throw new Error(`${record.place}: not a level.`);
      const value = record.number("value");
      return { place: record.place, dimensions: kazakhstan, period, value, status: statusOf(period) };
    }),
  );
}

/** The carrier first read these tables on 30 August 2026, when April's was the current edition; they end in 2031. */
const outlook = {
  vintage: "2026-08-30",
  edition: "WEO, April 2026 (the copy does not name it; current on the day it was read, 30 August 2026)",
  obtained: "transcribed",
  retrieved: "2026-11-23",
  url: "https://www.imf.org/external/datamapper/profile/KAZ/WEO",
} as const;

function macro(
  code: string,
  unitMeasure: UnitMeasure,
  column: number,
  via: string,
  unitBase?: string,
): Recipe {
  const edition: Edition = {
    ...outlook,
    via: `${carrier}@${via}`,
    files: ["gdp/raw/imf_weo_kaz_macro_transcript.txt"],
    parse: (files) => parseMacro(files, column),
  };
  return annual(code, unitMeasure, edition, unitBase);
}

function annual(code: string, unitMeasure: UnitMeasure, edition: Edition, unitBase?: string): Recipe {
  const base = unitBase === undefined ? {} : { unitBase };
  return {
    source: "imf",
    code,
    frequency: "A",
    unitMeasure,
    unitMultiplier: 0,
    ...base,
    editions: [edition],
  };
}

const folder = "data/processed/imf";

export const recipes: Recipe[] = [
  annual("NGDPD", "USD", {
    ...outlook,
    via: `${carrier}@386583b4be2fce975f90e45710a07da567aa6840:${folder}/imf_nominal_gdp_usd.csv`,
    files: ["gdp/raw/imf_weo_kaz_nominal_gdp_usd_transcript.csv"],
    parse: parseDollars,
  }),
  macro("NGDP", "KZT", 1, `386583b4:${folder}/imf_nominal_gdp.csv`),
  macro("NGDP_RPCH", "PT", 2, `793f9b92:${folder}/imf_gdp_growth.csv`),
  macro("NGDP_D", "IX", 3, `147f52dd:${folder}/imf_gdp_deflator_index.csv`, "2005 = 100"),
  macro("LP", "PS", 4, `386583b4:${folder}/imf_population.csv`),
  macro("PPPGDP", "INTD", 5, `386583b4:${folder}/imf_gdp_ppp.csv`),
];
