/** Series of the catalogue as the picker lists them: the same from the server and from the API. */
export interface FoundGroup {
  key: string;
  title: string;
  count: number;
  series: { id: string; name: string; detail: string }[];
}

export interface Found {
  total: number;
  groups: FoundGroup[];
}

export const groupings = ["indicator", "country", "source"] as const;

/** What a reader looks for. */
export interface Wanted {
  q: string;
  by: (typeof groupings)[number];
  /** Key of the group that stands open. */
  open: string;
}
