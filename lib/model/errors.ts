/** What can be asked for in vain: told by name, so that a page or an API answer can say what there is instead. */

/** There is no such indicator or chart; `known` says what there is. */
export class UnknownNameError extends Error {
  constructor(
    readonly kind: "indicator" | "chart",
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
