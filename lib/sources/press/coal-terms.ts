/** The words in which the lists of coal quotations say what a figure counts, of whom, and how firm it is. */
import type { NoteKey } from "./notes";

export type CoalCode = "coal-exports" | "coal-exports-value" | "coal-shares" | "coal-production";

export interface Kind {
  code: CoalCode;
  unit: string;
  item?: string;
}

/** What each word in the column `flow` counts. */
export const kinds: Record<string, Kind> = {
  exports: { code: "coal-exports", unit: "thousand tonnes" },
  exports_rail: { code: "coal-exports", unit: "thousand tonnes", item: "rail" },
  imports_from_KAZ: { code: "coal-exports", unit: "thousand tonnes", item: "eu-imports" },
  imports_from_KAZ_sea: { code: "coal-exports", unit: "thousand tonnes", item: "eu-imports-sea" },
  imports_from_KAZ_rail: { code: "coal-exports", unit: "thousand tonnes", item: "eu-imports-rail" },
  imports_from_KAZ_road: { code: "coal-exports", unit: "thousand tonnes", item: "eu-imports-road" },
  exports_value: { code: "coal-exports-value", unit: "million USD" },
  share_of_coal_exports: { code: "coal-shares", unit: "percent", item: "share-of-coal-exports" },
  share_of_EU_coal_imports: { code: "coal-shares", unit: "percent", item: "share-of-eu-coal-imports" },
  production: { code: "coal-production", unit: "thousand tonnes", item: "production" },
};

export const partners: Record<string, string> = {
  World: "WLD",
  EU: "EU27",
  "EU-27": "EU27",
  Europe: "EUROPE",
  "Europe (as listed)": "EUROPE",
  CIS: "CIS",
  "non-CIS": "NON_CIS",
};

/** One page that the two lists name in two ways. */
export const sources: Record<string, string> = { "BNS via aetimes.com": "Atameken Business (BNS)" };

/** Words in brackets after the unit; a change against the year before is no figure of its own. */
export const remarks: Record<string, NoteKey | "nothing"> = {
  about: "about",
  over: "over",
  almost: "almost",
  "coal incl. lignite and concentrate": "with-lignite",
  "basis not stated; apparently value": "basis-unstated",
  "about; text also says 2.4 mln": "two-figures",
  "period as published; conflicts with other press: over 19 Mt to July": "contradicted",
  "+75 %": "nothing",
  "+1400; +82.3 %": "nothing",
};

/** What must be said of every figure of a destination. */
export const partnerNotes: Record<string, NoteKey> = {
  EUROPE: "europe-as-listed",
  CHE: "invoiced",
  CYP: "invoiced",
};

/** The notes that each dataset carries. */
export const notesUsed: Record<CoalCode, NoteKey[]> = {
  "coal-exports": ["about", "over", "bracket", "europe-as-listed", "invoiced", "two-figures", "contradicted"],
  "coal-exports-value": ["almost", "europe-as-listed"],
  "coal-shares": ["basis-unstated"],
  "coal-production": ["with-lignite"],
};
