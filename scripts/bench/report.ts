/** Rows of the bench and how they are printed. */

export interface Row {
  what: string;
  measured: number;
  bound?: number;
  /** Whether the bound is the least allowed (a score) rather than the most (bytes, time). */
  atLeast?: boolean;
  note?: string;
}

export function holds({ measured, bound, atLeast = false }: Row): boolean | undefined {
  if (bound === undefined) return undefined;
  return atLeast ? measured >= bound : measured <= bound;
}

function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 1);
}

/** A Markdown table; a row without a bound is only told. */
export function table(rows: Row[]): string {
  const lines = rows.map((row) => {
    const bound = row.bound === undefined ? "" : `${row.atLeast ? "≥" : "≤"} ${figure(row.bound)}`;
    const verdict = { true: "holds", false: "BROKEN", undefined: "" }[String(holds(row)) as "true"];
    return `| ${row.what} | ${bound} | ${figure(row.measured)} | ${[verdict, row.note].filter(Boolean).join("; ")} |`;
  });
  return ["| what | bound | measured | |", "| --- | --- | ---: | --- |", ...lines].join("\n");
}

/** The value below which the share `share` of the values lies. */
export function percentile(values: number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.ceil(ordered.length * share) - 1)] ?? Number.NaN;
}
