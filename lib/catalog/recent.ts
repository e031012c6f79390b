/** What changed most recently across all series that any chart shows. */
import { withValue } from "../derive";
import { type ChartSpec, type Indicator, lastDay, type Series } from "../model";
import type { Valued } from "./picks";
import { definitions, readyIndicator } from "./ready";

export interface RecentMove {
  definition: Indicator;
  chart: ChartSpec;
  series: Series;
  last: Valued;
  previous: Valued;
  /** Size of the move against the series' usual one (median absolute move = 1). */
  size: number;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Moves of the last `window` observations tell what is usual for a series. */
const window = 60;

function moveOf(definition: Indicator, chart: ChartSpec, series: Series): RecentMove | undefined {
  if (series.frequency === "I") return undefined;
  const all = withValue(series).filter((o) => o.status !== "F");
  const [previous, last] = all.slice(-2);
  if (!previous || !last) return undefined;
  const tail = all.slice(-window);
  const steps = tail.slice(1).map((o, index) => Math.abs(o.value - (tail[index]?.value ?? o.value)));
  const usual = median(steps.filter((step) => step > 0));
  const size = usual > 0 ? Math.abs(last.value - previous.value) / usual : 0;
  return { definition, chart, series, last, previous, size };
}

/** Of one chart the line that moved furthest: a list of all its lines would say one thing five times. */
function liveliest(moves: (RecentMove | undefined)[]): RecentMove | undefined {
  const found = moves.filter((move) => move !== undefined);
  const newest = found
    .map((move) => lastDay(move.last.period))
    .sort()
    .at(-1);
  return found.filter((move) => lastDay(move.last.period) === newest).sort((a, b) => b.size - a.size)[0];
}

/** Newest first; of the same day the largest against its usual move first. One line a chart. */
export function recentMoves(count: number, asOf?: string): RecentMove[] {
  const found = definitions().flatMap(({ slug }) => {
    const { definition, series } = readyIndicator(slug, asOf);
    return definition.charts.flatMap((chart) => {
      const moves = chart.series.map(({ ref }) => series[ref] && moveOf(definition, chart, series[ref]));
      return liveliest(moves) ?? [];
    });
  });
  const byDay = (a: RecentMove, b: RecentMove) =>
    lastDay(b.last.period).localeCompare(lastDay(a.last.period));
  return found.sort((a, b) => byDay(a, b) || b.size - a.size).slice(0, count);
}
