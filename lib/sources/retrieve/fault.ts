/** Why a publisher's reply could not be had, in words for the person who reads the log. */

export const faultKinds = [
  "unreachable",
  "timeout",
  "status",
  "truncated",
  "too-large",
  "not-data",
  "charset",
  "unrecorded",
] as const;
export type FaultKind = (typeof faultKinds)[number];

export class RetrievalFault extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly url: string,
    message: string,
    readonly options: { passing?: boolean; waitMs?: number; cause?: unknown } = {},
  ) {
    super(`${url}: ${message}`, { cause: options.cause });
    this.name = "RetrievalFault";
  }

  /** True where the same request may well succeed a little later. */
  get passing(): boolean {
    return this.options.passing === true;
  }
}
