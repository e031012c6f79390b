/** What the interactive chart is asked to show, and the addresses that answer. */

export interface LiveQuery {
  range?: string;
  from?: string;
  to?: string;
  a?: string;
  b?: string;
  /** The month at which a level is 100. */
  base?: string;
}

export interface LiveAddress {
  /** `<slug>.<chart>` */
  chart: string;
  lang: string;
  asOf?: string;
  /** Kinds of events that the page marks, as its address writes them. */
  events?: string;
  /** The theme that the page's address names: pictures take it too. */
  theme?: string | undefined;
  /** Where the chart is no definition's: the address of its files up to the ending, and what they are always asked; where they hold several panels, which. */
  files?: { path: string; asked: string; panels?: number[] };
}

function filesOf(
  { chart, files }: LiveAddress,
  ending: string,
  values: Parameters<typeof written>[0],
): string {
  const path = files?.path ?? `/api/v1/charts/${chart}`;
  const asked = files ? new URLSearchParams(files.asked) : new URLSearchParams();
  for (const [name, value] of new URLSearchParams(written(values))) asked.set(name, value);
  return `${path}.${ending}?${asked}`;
}

function written(values: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  return search.toString();
}

/** The chart as data, laid out for a frame of the given size; no rows, since the drawing needs no figures in full. */
export function chartAddress(address: LiveAddress, query: LiveQuery, width: number, height: number): string {
  const { lang, asOf, events } = address;
  return filesOf(address, "json", { lang, ...query, asOf, events, width, height, rows: 0 });
}

/** The file of another kind that shows the same. */
export function fileAddress(
  address: LiveAddress,
  query: LiveQuery,
  ending: string,
  more: Record<string, string | undefined> = {},
): string {
  const { lang, asOf, theme, events } = address;
  const drawn = !["csv", "xlsx", "json"].includes(ending);
  return filesOf(address, ending, { lang, ...(drawn && { theme }), ...query, asOf, events, ...more });
}

/** Addresses that never leave the page: what answers for them, by their beginning. */
const desks = new Map<string, (address: string) => unknown>();

/** What answers for an address in the page itself; undefined where the server does. */
export function deskOf(address: string): ((address: string) => unknown) | undefined {
  return desks.get(address.split(".")[0] ?? "");
}

/** For charts of which no server knows: `path` answers in the page itself from now on, until the answer is called. */
export function answersHere(path: string, answer: (address: string) => unknown): () => void {
  desks.set(path, answer);
  return () => desks.delete(path);
}

/** Asks for JSON. A problem document becomes an Error with its detail; a lost connection has none to give. */
export async function fetchJson<T>(address: string): Promise<T> {
  const here = deskOf(address);
  if (here) return here(address) as T;
  const response = await fetch(address).catch((cause) => {
    throw new Error("", { cause });
  });
  if (!response.ok) {
    const problem = (await response.json().catch(() => undefined)) as { detail?: string } | undefined;
    throw new Error(problem?.detail ?? `${response.status} ${response.statusText}`);
  }
  return (await response.json()) as T;
}
