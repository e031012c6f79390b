/** Whether the site can answer, and of each dataset how fresh it is: for machines. */
import { UnknownNameError } from "../model";
import { type Freshness, freshness, todayUtc } from "./freshness";
import { definitions } from "./ready";

/** The rules by which 200 or 503 is answered, in the document itself. */
const rules = {
  whole: "503 where a definition or the file of a dataset cannot be read, or no dataset is held; else 200.",
  dataset: "With ?dataset=source/code: 503 where that dataset is late or cannot be read; else 200.",
  late: "A dataset is late when a period is missing whose release day, usual lag and days of grace are all over.",
};

export interface Health {
  /** HTTP status. */
  status: 200 | 503;
  document: object;
}

function definitionsFault(): string | undefined {
  try {
    return definitions().length > 0 ? undefined : "No indicator is defined.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function counted(datasets: Freshness[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of datasets) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** Of all datasets, or of the one named; an unknown name is an `UnknownNameError`. */
export function health(dataset?: string, today = todayUtc()): Health {
  const all = freshness(today);
  const nameOf = ({ source, code }: Freshness) => `${source}/${code}`;
  if (dataset !== undefined) {
    const one = all.find((each) => nameOf(each) === dataset);
    if (!one) throw new UnknownNameError("dataset", dataset, all.map(nameOf));
    const well = one.state !== "late" && one.state !== "unreadable";
    return { status: well ? 200 : 503, document: { healthy: well, today, rule: rules.dataset, ...one } };
  }
  const fault = definitionsFault();
  const held = all.filter(({ state }) => state !== "awaited");
  const well = fault === undefined && held.length > 0 && held.every(({ state }) => state !== "unreadable");
  const document = {
    healthy: well,
    today,
    rules,
    ...(fault && { fault }),
    counts: counted(all),
    datasets: all,
  };
  return { status: well ? 200 : 503, document };
}
