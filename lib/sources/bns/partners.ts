/** Trade of Kazakhstan by partner, annual: table 312101 of the Bureau of National Statistics, edition by edition. */
import type { Edition, Recipe } from "../adapter";
import { parsePartnerTranscript } from "./partner-transcript";
import { parsePartnerWorkbook } from "./partner-workbook";

const retrieved = "2026-11-23";
const copies = "mary-lev/eu-export-sanctions@4b6a5dfc864ab3352104974a4516458fd7347b38:data/kazakhstan_data";
const copiesOfTranscript = [
  "makenerzhan-gif/kazakhstan-economic-data@4384ebd481396b3425986e024c69934f4f20c6b5:data/processed/dims/kz_exports_by_partner.csv",
  "makenerzhan-gif/kazakhstan-economic-data@826002bcfdb4eb42d65d24e83a0846b38e53bdd7:data/processed/dims/kz_imports_by_partner.csv",
].join(" ; ");

const page = (year: number) =>
  `https://stat.gov.kz/ru/industries/economy/foreign-market/spreadsheets/?year=${year}&name=19182&period=&type=spreadsheets`;
const element = (id: number) => `https://stat.gov.kz/api/iblock/element/${id}/file/ru/`;

interface Issue {
  year: number;
  /** The day of publication where it is known (2021, 2023), or else the day on which the workbook was last saved. */
  vintage: string;
  url: string;
}

function workbook(name: string, { year, vintage, url }: Issue): Edition {
  return {
    vintage,
    edition: `312101, ${year}`,
    obtained: "published",
    url,
    via: `${copies}/${name}`,
    retrieved,
    files: [`trade/raw/bns/${name}`],
    parse: (files) => files.flatMap(parsePartnerWorkbook),
  };
}

/** The copy records the day on which the final edition of each year came out. */
function transcript({ year, vintage, url }: Issue): Edition {
  return {
    vintage,
    edition: `312101, ${year}`,
    obtained: "transcribed",
    url,
    via: copiesOfTranscript,
    retrieved,
    files: ["trade/raw/mkz_kz_partner_2024_2025_transcript.txt"],
    parse: (files) => files.flatMap((file) => parsePartnerTranscript(file, String(year))),
  };
}

export const recipes: Recipe[] = [
  {
    source: "bns",
    code: "312101",
    frequency: "A",
    unitMeasure: "USD",
    unitMultiplier: 3,
    editions: [
      workbook("Основные показатели внешней торговли_2019.xls", {
        year: 2019,
        vintage: "2020-08-13",
        url: page(2019),
      }),
      {
        ...workbook("Основные показатели внешней торговли_2020.xls", {
          year: 2020,
          vintage: "2021-07-28",
          url: page(2020),
        }),
        // Some cells of this edition are cut to one decimal, down to five digits; the next prints them in full.
        significantDigits: 5,
      },
      workbook("Основные показатели внешней торговли_2021.xls", {
        year: 2021,
        vintage: "2022-07-25",
        url: element(40587),
      }),
      workbook("Основные показатели внешней торговли по странам_2022.xls", {
        year: 2022,
        vintage: "2023-07-28",
        url: element(10363),
      }),
      workbook("Основные показатели внешней торговли по странам_2023.xls", {
        year: 2023,
        vintage: "2024-07-25",
        url: element(60181),
      }),
      transcript({ year: 2024, vintage: "2025-07-25", url: element(347386) }),
      transcript({ year: 2025, vintage: "2026-07-27", url: element(347387) }),
    ],
  },
];
