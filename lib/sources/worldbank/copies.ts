/** The copies through which World Bank tables reached us: where each stood, and from which day it counts as known. */
import type { Edition } from "../adapter";

export type Copy = Omit<Edition, "parse" | "url">;

const retrieved = "2026-11-23";
const published = { obtained: "published" as const, retrieved };
const transcribed = { obtained: "transcribed" as const, retrieved };

export const gdp2018: Copy = {
  vintage: "2018-01-14",
  edition: "WDI, copy committed on 14 January 2018",
  via: "datasets/gdp@0be54c1:data/gdp.csv",
  files: ["gdp/raw/datasets-gdp_data_gdp_2018-01-14.csv"],
  ...published,
};

export const gdp2024October: Copy = {
  vintage: "2024-10-21",
  edition: "WDI, copy committed on 21 October 2024",
  via: "datasets/gdp@822019c80142c162e4ca4eb1a63699ae36075078:data/gdp.csv",
  files: ["gdp/raw/datasets-gdp_data_gdp_2024-10-21.csv"],
  ...published,
};

export const gdp2024November: Copy = {
  vintage: "2024-11-13",
  edition: "WDI, 13 November 2024 (date printed in the file; large values rounded to 6 digits)",
  via: "Hindaskar9/Income-Health-Analysis@491da4961c9ea291d40c4bf2b336e259561f5e39",
  files: ["gdp/raw/API_NY.GDP.MKTP.CD_DS2_en_csv_v2_2_2024-11-13.csv"],
  significantDigits: 6,
  ...published,
};

/** Undated; its price columns equal the copy of 1 July 2025 in every digit, and it lacks GDP of 2024. */
export const panel2025: Copy = {
  vintage: "2025-07-01",
  edition: "WDI, mid-2025 (undated copy; its prices equal those of the copy of 1 July 2025)",
  via: "iKaranja1/World_Bank_data_Analysis@9b4e984a30033c913c61e50b9617e3c9581e6619",
  files: ["gdp/raw/world_bank_data_2025.csv"],
  significantDigits: 6,
  ...published,
};

export const consumerPrices2025July: Copy = {
  vintage: "2025-07-01",
  edition: "WDI, copy committed on 1 July 2025 (the copy calls this table the GDP deflator)",
  via: "datasets/inflation@fc1dbea68842b3606d00019f5ed3788466f84adc:data/inflation-gdp.csv",
  files: ["gdp/raw/datasets-inflation-gdp-deflator_2025-07-01.csv"],
  ...published,
};

export const deflator2025July: Copy = {
  vintage: "2025-07-01",
  edition: "WDI, copy committed on 1 July 2025 (the copy calls this table consumer prices)",
  via: "datasets/inflation@fc1dbea68842b3606d00019f5ed3788466f84adc:data/inflation-consumer.csv",
  files: ["inflation/raw/datasets-inflation-consumer_2025-07-01.csv"],
  ...published,
};

const december2025 = {
  vintage: "2025-12-10",
  via: "PabloViera22/tp_examen_final_crecimiento@d6013c700d7399441fc89cd9576b51e7ead53110:data/raw",
  ...published,
};

export const consumerPrices2025December: Copy = {
  edition: "WDI, copy committed by 10 December 2025",
  files: ["inflation/raw/WDI_FP.CPI.TOTL.ZG_inflacion_wb.csv"],
  ...december2025,
};

export const perHead2025December: Copy = {
  edition: "WDI, copy committed by 10 December 2025",
  files: ["gdp/raw/wdi_tabla.csv"],
  ...december2025,
};

export const inflationDatabase: Copy = {
  edition: "Global Database of Inflation, copy committed by 10 December 2025",
  files: ["inflation/raw/Inflation-data.xlsx"],
  significantDigits: 7,
  ...december2025,
};

export const population2026: Copy = {
  vintage: "2026-03-06",
  edition: "WDI, copy committed on 6 March 2026",
  via: "datasets/population@425fc447a53a26c767a15a7de60c4cc2478a0595:data/population.csv",
  files: ["gdp/raw/datasets-population_2026-03-06.csv"],
  ...published,
};

export const parities2026: Copy = {
  vintage: "2026-03-05",
  edition: "WDI, copy committed on 5 March 2026",
  via: "datasets/ppp@17829648d05f1c68acadc93d5673dc2e574f0584:data/ppp-gdp.csv",
  files: ["gdp/raw/datasets-ppp_2026-03-05.csv"],
  ...published,
};

export const gdp2026: Copy = {
  vintage: "2026-09-25",
  edition: "WDI as the World Bank’s interface gave it on 25 September 2026 (day from the copy’s own log)",
  via: "makenerzhan-gif/kazakhstan-economic-data@4384ebd481396b3425986e024c69934f4f20c6b5:data/processed/dims/wdi_gdp_usd.csv",
  files: ["gdp/raw/mkz_wdi_gdp_usd_2026_transcript.txt"],
  ...transcribed,
};

export const gdp2026Rounded: Copy = {
  vintage: "2026-09-26",
  edition: "WDI of 25 September 2026, rounded to 6 digits in a panel published the day after",
  via: "makenerzhan-gif/kazakhstan-economic-data@b84a95c5b9b2af0e21bc39d378a8ed435145d7c7:models/gravity/panel.csv",
  files: ["trade/raw/gravity_panel_transcript.csv"],
  significantDigits: 6,
  ...transcribed,
};
