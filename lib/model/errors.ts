/** What can be asked for in vain: told by name, so that a page or an API answer can say what there is instead. */

/** There is no such indicator, chart, ledger or claim; `known` says what there is. */
export class UnknownNameError extends Error {
  constructor(
    readonly kind: "indicator" | "chart" | "ledger" | "claim" | "dataset",
    readonly wanted: string,
    readonly known: string[],
  ) {
    super(`There is no ${kind} "${wanted}"; there are ${known.join(", ")}`);
    this.name = "UnknownNameError";
  }
}

/** Nothing to draw: no value lies in the window asked for, or none was known on the day asked for. */
export class EmptyChartError extends Error {
  constructor(readonly chart: string) {
    super(`Chart ${chart} has no values in this window`);
    this.name = "EmptyChartError";
  }
}

export const unfitReasons = ["intervals", "units", "population", "head", "base", "operand"] as const;
export type UnfitReason = (typeof unfitReasons)[number];

/** A step of a transformation that does not fit its series; `reason` says why, for the reader's language. */
export class UnfitStepError extends Error {
  constructor(
    readonly reason: UnfitReason,
    readonly series: string,
    message: string,
  ) {
    super(message);
    this.name = "UnfitStepError";
  }
}
