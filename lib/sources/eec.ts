/** Consumer prices of Russia, Kyrgyzstan and Belarus as the Eurasian Economic Commission gathers them. */
import type { RawFile, Reading, Recipe } from "./adapter";
import { readYears, type TranscriptLine, transcriptLines } from "./transcript";

/** Russia in the first file (lines `2024 107.4 …`), the others in the second (lines `KGZ 2024 105.9 …`). */
export function parsePrices([russia, others]: RawFile[]): Reading[] {
  const lines = others === undefined ? [] : transcriptLines(others);
  return [
    reading("RUS", russia === undefined ? [] : transcriptLines(russia)),
    ...["KGZ", "BLR"].map((area) => reading(area, linesOf(area, lines))),
  ];
}

function linesOf(area: string, lines: TranscriptLine[]): TranscriptLine[] {
  return lines
    .filter(({ words }) => words[0] === area)
    .map(({ place, words }) => ({ place, words: words.slice(1) }));
}

function reading(referenceArea: string, lines: TranscriptLine[]): Reading {
  if (lines.length === 0) throw new Error(`The tables of the Commission hold no line for ${referenceArea}.`);
  return {
    dimensions: { referenceArea, item: "all" },
    values: readYears(lines, 12).map(({ period, value }) => ({ period, value, status: "A" })),
  };
}

export const recipes: Recipe[] = [
  {
    source: "eec",
    code: "CPI",
    frequency: "M",
    unitMeasure: "IX",
    unitMultiplier: 0,
    unitBase: "same month of the previous year = 100",
    editions: [
      {
        vintage: "2026-09-25",
        edition:
          "Consumer price indices to August 2026, as read on 25 September 2026 (day from the copy’s own log)",
        obtained: "transcribed",
        url: "https://eec.eaeunion.org/comission/department/dep_stat/union_stat/current_stat/prices/",
        via: "makenerzhan-gif/kazakhstan-economic-data@4384ebd481396b3425986e024c69934f4f20c6b5:data/processed/eec/ru_cpi_yoy.csv, kg_cpi_yoy.csv, by_cpi_yoy.csv",
        retrieved: "2026-11-23",
        files: [
          "inflation/raw/eec_ru_cpi_yoy_transcript.txt",
          "inflation/raw/eec_kg_by_cpi_yoy_transcript.txt",
        ],
        parse: parsePrices,
      },
    ],
  },
];
