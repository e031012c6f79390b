/** The state of one chart, as an address writes it; `page-state` reads and writes that of a whole page. */

/** In the order in which an address is written. */
export const stateNames = ["range", "from", "to", "a", "b", "base", "table", "open"] as const;
export type StateName = (typeof stateNames)[number];
export type FigureState = Partial<Record<StateName, string>>;

/** The chart's own parameters, for an address whose plain parameters are this chart's. */
export function ownPairs(chart: string, state: FigureState): [string, string][] {
  const own = stateNames.flatMap((name): [string, string][] => {
    const value = state[name];
    return value ? [[name, value]] : [];
  });
  return own.length > 0 ? [["chart", chart], ...own] : [];
}
