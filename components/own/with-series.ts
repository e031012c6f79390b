/** The comparison's address with more series in it. */
export function addedTo(locale: string, of: string, ids: string[]): string {
  const search = new URLSearchParams(of);
  const rest = [...search].filter(([name]) => name !== "s");
  const all = [...search.getAll("s"), ...ids];
  return `/${locale}/compare?${new URLSearchParams([...all.map((id) => ["s", id]), ...rest])}`;
}
