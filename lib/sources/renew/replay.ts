/** Answers that a dataset holds beside its recipe's editions, folded once more onto a dataset built from the recipe. */
import type { Dataset, Retrieval, Row } from "../../model";
import type { Reading } from "../adapter";
import { type Head, revise } from "../revise";

/** A rebuild from raw files must not lose what publishers have answered since. */
export function replayed(rebuilt: Dataset, head: Head, existing: Dataset | undefined): Dataset {
  const answers = answersIn(rebuilt, existing);
  return answers.reduce(
    (dataset, { retrieval, readings }) => revise(dataset, head, retrieval, readings, "replace"),
    rebuilt,
  );
}

export function answersIn(rebuilt: Dataset, existing: Dataset | undefined) {
  const built = new Set(rebuilt.retrievals.map(identity));
  const later = (existing?.retrievals ?? []).filter((one) => !built.has(identity(one)));
  const countOfDay = new Map<string, number>();
  return later.map((retrieval) => {
    const nth = countOfDay.get(retrieval.vintage) ?? 0;
    countOfDay.set(retrieval.vintage, nth + 1);
    const last = later.filter((one) => one.vintage === retrieval.vintage).length - 1 === nth;
    return {
      retrieval,
      readings: existing === undefined ? [] : readingsOf(existing, retrieval.vintage, nth, last),
    };
  });
}

function identity({ vintage, edition, url }: Retrieval): string {
  return `${vintage} ${edition} ${url}`;
}

/**
 * The rows that became known on a day; where the publisher was asked more than once on it, the nth answer takes the
 * nth value of a period, and the last answer the value that stood in the end.
 */
function readingsOf({ series }: Dataset, vintage: string, nth: number, last: boolean): Reading[] {
  return series.flatMap(({ dimensions, unitMeasure, unitMultiplier, rows }) => {
    const ofDay = new Map<string, Row[]>();
    for (const row of rows) {
      if (row[3] === vintage) ofDay.set(row[0], [...(ofDay.get(row[0]) ?? []), row]);
    }
    const chosen = [...ofDay.values()].flatMap((all) => (last ? all.slice(-1) : all.slice(nth, nth + 1)));
    const values = chosen.map(([period, value, status, , , note]: Row) => ({
      period,
      value,
      status,
      ...(note === undefined ? {} : { note }),
    }));
    return values.length === 0 ? [] : [{ dimensions, unitMeasure, unitMultiplier, values }];
  });
}
