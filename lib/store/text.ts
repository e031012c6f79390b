/** A dataset as the text of its file: keys in fixed order, a row a line, so that a difference reads as what changed. */
import { type Dataset, type DatasetSeries, dimensionNames, type Retrieval, type Row } from "../model";

const json = (value: unknown) => JSON.stringify(value);

export function datasetText(dataset: Dataset): string {
  const head = fields(dataset, [
    "source",
    "code",
    "frequency",
    "unitMeasure",
    "unitMultiplier",
    "unitBase",
    "neverRevised",
  ]);
  const lines = head.map((one) => `  ${one},`);
  if (dataset.notes !== undefined) lines.push(`  "notes": {`, ...noteLines(dataset.notes), "  },");
  lines.push(`  "retrievals": [`, ...between(dataset.retrievals.map(retrievalLine)), "  ],");
  lines.push(`  "series": [`, ...between(dataset.series.map(seriesLines)), "  ]");
  return `{\n${lines.join("\n")}\n}\n`;
}

function noteLines(notes: NonNullable<Dataset["notes"]>): string[] {
  return between(
    Object.entries(notes).map(([key, { en, zh, ru, kk }]) => `    ${json(key)}: ${json({ en, zh, ru, kk })}`),
  );
}

function retrievalLine(retrieval: Retrieval): string {
  const parts = fields(retrieval, ["vintage", "edition", "obtained", "url", "via", "retrieved"]);
  const files = retrieval.files.map((file) => `{ ${fields(file, ["path", "sha256"]).join(", ")} }`);
  parts.push(`"files": [${files.join(", ")}]`, ...fields(retrieval, ["significantDigits"]));
  return `    { ${parts.join(", ")} }`;
}

function seriesLines(series: DatasetSeries): string {
  const dimensions = dimensionNames.flatMap((name) => {
    const value = series.dimensions[name];
    return value === undefined ? [] : [`${json(name)}: ${json(value)}`];
  });
  const head = [
    `"dimensions": {${dimensions.length === 0 ? "" : ` ${dimensions.join(", ")} `}}`,
    ...fields(series, ["unitMeasure", "unitMultiplier"]),
  ];
  const rows = between(series.rows.map((row) => `      ${rowText(row)}`));
  return [`    { ${head.join(", ")}, "rows": [`, ...rows, "    ] }"].join("\n");
}

function rowText(row: Row): string {
  return `[${row.map(json).join(", ")}]`;
}

function fields<T extends object>(value: T, names: (keyof T & string)[]): string[] {
  return names.flatMap((name) => (value[name] === undefined ? [] : [`${json(name)}: ${json(value[name])}`]));
}

/** Commas between entries, none after the last. */
function between(entries: string[]): string[] {
  return entries.map((entry, index) => (index < entries.length - 1 ? `${entry},` : entry));
}
