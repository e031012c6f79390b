/** What a check of the data has to say: faults that fail it, remarks that do not. */
export interface Findings {
  faults: string[];
  remarks: string[];
}

/** Runs a step whose Error is a fault like any other; gives undefined where it failed. */
export function attempt<T>(faults: string[], step: () => T, about = ""): T | undefined {
  try {
    return step();
  } catch (error) {
    faults.push(`${about}${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
