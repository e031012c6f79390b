/** Every series there is under its own address: of datasets, and derived for indicators. */
import { seriesId } from "../derive";
import type { Dataset, Indicator, LocalText } from "../model";
import { listDatasets, listSources, readDataset, readGroups } from "../store";
import { definitions } from "./ready";
import { type CatalogueEntry, datasetEntries, indicatorEntries } from "./series-entries";
import { inputsOf } from "./series-names";
import { toldApart } from "./told-apart";

interface Kept {
  datasets: Dataset[];
  indicators: Indicator[];
  entries: Map<string, CatalogueEntry>;
  checked: number;
}
let kept: Kept | undefined;

const verbatim = (text: string): LocalText => ({ en: text, zh: text, ru: text, kk: text });

/** The chart that draws a derived series says what it is about. */
function chartOf(indicators: Indicator[], { id }: CatalogueEntry): LocalText {
  const [slug, ref = ""] = id.split("/");
  const found = indicators.find((one) => one.slug === slug);
  const all = found ? [...found.charts, ...(found.details ?? [])] : [];
  const drawing = all.find(({ series }) => series.some((one) => one.ref === ref));
  return (drawing ?? all.find(({ table = [] }) => table.includes(ref)))?.title ?? verbatim(ref);
}

function build(datasets: Dataset[], indicators: Indicator[]): Map<string, CatalogueEntry> {
  const titles = new Map(
    listSources().flatMap((source) =>
      Object.entries(source.datasets).map(([code, { title }]): [string, LocalText] => [
        `${source.id}/${code}`,
        title,
      ]),
    ),
  );
  const inputs = inputsOf(indicators, readGroups());
  const plain = datasets.flatMap((dataset) => {
    const { source, code } = dataset;
    const title = titles.get(`${source}/${code}`) ?? { en: code, zh: code, ru: code, kk: code };
    return datasetEntries(dataset, title, inputs);
  });
  const known = new Map(
    datasets.flatMap((dataset) =>
      dataset.series.map((one): [string, string] => [
        seriesId(dataset, one.dimensions),
        one.rows[0]?.[3] ?? "",
      ]),
    ),
  );
  const quoted = toldApart(plain, [
    ({ id }) => verbatim((known.get(id) ?? "").slice(0, 7)),
    ({ id }) => verbatim(/https?:\/\/([^/]+)/.exec(id)?.[1] ?? id.split("/").slice(2).join("/")),
    ({ id }) => verbatim(id),
  ]);
  const derived = toldApart(indicators.flatMap(indicatorEntries), [
    (entry) => chartOf(indicators, entry),
    ({ id }) => verbatim(id.split("/")[1] ?? id),
  ]);
  const all = [...derived, ...quoted];
  return new Map(all.map((entry) => [entry.id, entry]));
}

/** Milliseconds for which files are taken to be as they were: one comparison asks dozens of times. */
const trusted = 500;

/** All entries by id, indicators first; made anew only when a file has changed. */
export function seriesCatalogue(): Map<string, CatalogueEntry> {
  if (kept && Date.now() - kept.checked < trusted) return kept.entries;
  const datasets = listDatasets().map(({ source, code }) => readDataset(source, code));
  const indicators = definitions();
  const same = (a: unknown[], b: unknown[]) =>
    a.length === b.length && a.every((one, index) => one === b[index]);
  if (!kept || !same(kept.datasets, datasets) || !same(kept.indicators, indicators)) {
    kept = { datasets, indicators, entries: build(datasets, indicators), checked: 0 };
  }
  kept.checked = Date.now();
  return kept.entries;
}
