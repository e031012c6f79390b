/** How the data stand as numbers: for those who watch many sites at once. */
import { listDatasets, readDataset } from "../store";
import { freshness, todayUtc } from "./freshness";

export interface DataStanding {
  /** The newest day of collection, by publisher. */
  retrieved: Map<string, string>;
  /** The newest day on which it was asked, by publisher; only those that are. */
  asked: Map<string, string>;
  /** Datasets by state. */
  datasets: Map<string, number>;
  /** The newest day from which a value counts as known. */
  vintage: string | undefined;
}

function keepNewest(days: Map<string, string>, publisher: string, day: string): void {
  if (day > (days.get(publisher) ?? "")) days.set(publisher, day);
}

/** The retrievals of a dataset; none of one that cannot be read, which `freshness` tells of. */
function retrievalsOf(source: string, code: string) {
  try {
    return readDataset(source, code).retrievals;
  } catch {
    return [];
  }
}

export function dataStanding(today = todayUtc()): DataStanding {
  const [retrieved, asked] = [new Map<string, string>(), new Map<string, string>()];
  // A state without datasets is told as none, so that it can be watched before it happens.
  const datasets = new Map(["current", "late", "byHand", "awaited", "unreadable"].map((state) => [state, 0]));
  let vintage: string | undefined;
  for (const { source, code } of listDatasets()) {
    for (const one of retrievalsOf(source, code)) {
      keepNewest(retrieved, source, one.retrieved);
      if (one.vintage > (vintage ?? "")) vintage = one.vintage;
    }
  }
  for (const one of freshness(today)) {
    datasets.set(one.state, (datasets.get(one.state) ?? 0) + 1);
    if (one.asked !== undefined) keepNewest(asked, one.source, one.asked);
  }
  return { retrieved, asked, datasets, vintage };
}
