/** Whether a definition can be shown: its inputs are there, its derivations work out, its charts name what exists. */
import { deriveAll, inputId, selectInput } from "../../lib/derive";
import type { Dataset, Indicator, Series } from "../../lib/model";
import { datasetAddress, type Groups } from "../../lib/store";
import { attempt, type Findings } from "./findings";

export function checkIndicator(
  definition: Indicator,
  read: (source: string, code: string) => Dataset,
  groups: Groups,
): Findings {
  const faults: string[] = [];
  const { slug } = definition;
  const inputs: Record<string, Series[]> = {};
  for (const [id, input] of Object.entries(definition.inputs)) {
    const about = `${slug}, input "${id}": `;
    const found = attempt(
      faults,
      () => {
        const { source, code } = datasetAddress(input.dataset);
        return selectInput(read(source, code), input, groups);
      },
      about,
    );
    if (found?.length === 0) {
      faults.push(`${about}no series of ${input.dataset} matches ${JSON.stringify(input.where)}.`);
    }
    inputs[id] = (found ?? []).map((one) => ({ ...one, id: inputId(id, one) }));
  }
  faults.push(...deadEnds(definition));
  // A derivation of an input that is not there would only say the same again.
  if (faults.length > 0) return { faults, remarks: unused(definition) };
  const all = attempt(faults, () => deriveAll(definition, inputs), `${slug}: `);
  if (all !== undefined) faults.push(...missing(definition, all));
  return { faults, remarks: unused(definition) };
}

/** Every place in which a definition names a series, and the series named. */
function named({
  card,
  values = {},
  around = [],
  charts,
  details = [],
}: Indicator): [place: string, id: string][] {
  return [
    ["the card", card.series],
    ...around.map((ref): [string, string] => ["what is held against events", ref]),
    ...Object.entries(values).map(([name, pick]): [string, string] => [`value "${name}"`, pick.series]),
    ...[...charts, ...details].flatMap((chart) =>
      [
        ...chart.series.map((one) => one.ref),
        ...(chart.whole ? [chart.whole] : []),
        ...(chart.table ?? []),
      ].map((ref): [string, string] => [`chart "${chart.id}"`, ref]),
    ),
  ];
}

/** Drills that lead to no chart of the indicator, or start at no series of their own. */
function deadEnds({ slug, charts, details = [] }: Indicator): string[] {
  const all = [...charts, ...details];
  const known = all.map(({ id }) => id);
  return all.flatMap(({ id, drill = [], series }) =>
    drill.flatMap(({ chart, when = [] }) => [
      ...(known.includes(chart)
        ? []
        : [`${slug}, chart "${id}": it leads to "${chart}", which is no chart.`]),
      ...when
        .filter((ref) => !series.some((one) => one.ref === ref))
        .map((ref) => `${slug}, chart "${id}": it leads on from "${ref}", which it does not show.`),
    ]),
  );
}

/** The one series of that id, or the members of a derived group. */
function membersOf(id: string, all: Record<string, Series>): Series[] {
  const single = all[id];
  if (single) return [single];
  return Object.entries(all).flatMap(([key, series]) => (key.startsWith(`${id}.`) ? series : []));
}

function missing(definition: Indicator, all: Record<string, Series>): string[] {
  return named(definition).flatMap(([place, id]) => {
    const series = membersOf(id, all);
    if (series.length === 0) return [`${definition.slug}, ${place}: "${id}" is no single series.`];
    const empty = series.every(({ observations }) => observations.every((one) => one.value === null));
    return empty ? [`${definition.slug}, ${place}: "${id}" has no value at all.`] : [];
  });
}

function unused(definition: Indicator): string[] {
  const used = new Set(named(definition).map(([, id]) => id));
  for (const rule of Object.values(definition.series)) for (const id of rule.of) used.add(id);
  const ids = [...Object.keys(definition.inputs), ...Object.keys(definition.series)];
  return ids.filter((id) => !used.has(id)).map((id) => `${definition.slug}: nothing uses "${id}".`);
}
