/** What the catalog hands to the faces of claims: texts in the reader's language, nothing left to compute. */

export interface ClaimRow {
  ledger: string;
  id: string;
  /** Below the language. */
  path: string;
  statement: string;
  place: string;
  printed: string;
  now: string | undefined;
  verdict: string;
  verdictText: string;
  indicators: string[];
}

export interface ReadingView {
  text: string;
  value: string | undefined;
  fits: boolean;
}

export interface InputView {
  series: string;
  period: string;
  value: string;
  status: string;
  editions: { text: string; url: string }[];
}
