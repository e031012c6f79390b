/** What is put on the clipboard for each kind of copy. */
import { deskOf, fetchJson, fileAddress, type LiveAddress, type LiveQuery } from "./live-state";
import { type CopiedSeries, tsvOf } from "./tsv";

export type Copying = "picture" | "table" | "citation" | "link" | "embed";

export interface CopyState {
  address: LiveAddress;
  anchor: string;
  query: LiveQuery;
  /** Inside a drilldown the page's own address says what is open. */
  isNested: boolean;
  dark: boolean;
}

interface ChartData {
  citation: string;
  series: CopiedSeries[];
}

/** Files of several panels hold each as its own would. */
type FileData = ChartData | { panels: ChartData[] };

function stateOf({ address, anchor, query }: CopyState): URLSearchParams {
  const search = new URLSearchParams({ chart: anchor });
  for (const [name, value] of Object.entries({ ...query, asOf: address.asOf, events: address.events })) {
    if (value) search.set(name, value);
  }
  return search;
}

/** The page on which the figure stands as it is shown. */
function linkTo(state: CopyState): string {
  const { address, isNested, anchor } = state;
  if (address.files || isNested) return location.href;
  const [slug] = address.chart.split(".");
  return `${location.origin}/${address.lang}/indicators/${slug}?${stateOf(state)}#${anchor}`;
}

/** Path and query of the figure's frame: an indicator's chart, a claim's, a comparison or a panel of it. */
function framePath(state: CopyState): string {
  const { files, chart, lang } = state.address;
  const claim = /^\/api\/v1(\/claims\/[^.]+)\.(.+)$/.exec(files?.path ?? "");
  const [slug, id] = chart.split(".");
  const search = stateOf(state);
  if (files) search.delete("chart");
  else search.set("chart", id ?? "");
  search.set("lang", lang);
  if (!files) return `/embed/${slug}?${search}`;
  const asked = new URLSearchParams(files.asked);
  for (const [name, value] of search) asked.set(name, value);
  return `/embed${claim ? `${claim[1]}/${claim[2]}` : "/compare"}?${asked}`;
}

/** The frame sizes itself by what the page inside tells. */
function embedCode(state: CopyState): string {
  const address = location.origin + framePath(state);
  const title =
    document.querySelector(`[data-chart="${state.address.chart}"] :is(h2,h3,h4)`)?.textContent ?? "";
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" style="width:100%;height:560px;border:0" loading="lazy"></iframe>`,
    `<script async src="${location.origin}/embed.js"></script>`,
  ].join("\n");
}

async function pictureOf({ address, query, dark }: CopyState): Promise<Blob> {
  const file = fileAddress(address, query, "png", { scale: "2", ...(dark && { theme: "dark" }) });
  const here = deskOf(file);
  if (here) return (await here(file)) as Blob;
  const reply = await fetch(file);
  if (!reply.ok) throw new Error(reply.statusText);
  return reply.blob();
}

async function textOf(kind: Exclude<Copying, "picture">, state: CopyState): Promise<string> {
  const { address, query } = state;
  if (kind === "link") return linkTo(state);
  if (kind === "embed") return embedCode(state);
  const data = await fetchJson<FileData>(fileAddress(address, query, "json"));
  const all = "panels" in data ? data.panels : [data];
  if (kind === "citation") return `${all.map(({ citation }) => citation).join(" ")} ${linkTo(state)}`;
  return tsvOf(
    all.flatMap(({ series }) => series),
    address.lang,
  );
}

/** Browsers want the clipboard asked at once; what goes there may follow. */
export async function copied(kind: Copying, state: CopyState): Promise<void> {
  const type = kind === "picture" ? "image/png" : "text/plain";
  const content =
    kind === "picture" ? pictureOf(state) : textOf(kind, state).then((text) => new Blob([text], { type }));
  await navigator.clipboard.write([new ClipboardItem({ [type]: content })]);
}
