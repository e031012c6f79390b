"use client";
/** State of an interactive chart: asleep until touched, then fetched; the old view stays while the new one loads. */
import { type ReactNode, useCallback, useRef, useState } from "react";
import type { Chart } from "@/lib/model";
import type { ChartAnswer } from "./chart-source";
import { chartAddress, type LiveAddress, type LiveQuery } from "./live-state";
import { usePart } from "./use-part";

/** SWR and Recharts come with the first touch. */
const loadLive = async () => {
  const [{ ChartSource }, { LiveScene }, { gestures }] = await Promise.all([
    import("./chart-source"),
    import("./live-scene"),
    import("./gestures"),
  ]);
  return { ChartSource, LiveScene, gestures };
};
type Live = Awaited<ReturnType<typeof loadLive>>;

export interface LiveChartState {
  /** The box that holds the drawing; its width decides between the wide and the narrow layout. */
  box: React.RefObject<HTMLDivElement | null>;
  /** To be placed anywhere: does the fetching once the chart is awake. */
  source: ReactNode;
  /** The interactive drawing, once its code is there. */
  Scene: Live["LiveScene"] | undefined;
  gestures: Live["gestures"] | undefined;
  query: LiveQuery;
  chart: Chart | undefined;
  loading: boolean;
  failure: string | undefined;
  wake(): void;
  ask(query: LiveQuery): void;
  retry(): void;
}

/** The two layouts that the server draws; the container query in the page shows one of them. */
export interface Layouts {
  breakpoint: number;
  wide: { width: number; height: number };
  narrow: { width: number; height: number };
}

export function useLiveChart(address: LiveAddress, initial: LiveQuery, layouts: Layouts): LiveChartState {
  const box = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<{ width: number; height: number }>();
  const [query, setQuery] = useState(initial);
  const [answer, setAnswer] = useState<ChartAnswer>();
  const wake = useCallback(() => {
    const width = box.current?.clientWidth ?? layouts.wide.width;
    setLayout((known) => known ?? (width >= layouts.breakpoint ? layouts.wide : layouts.narrow));
  }, [layouts]);
  const ask = useCallback(
    (wanted: LiveQuery) => {
      wake();
      setQuery(wanted);
    },
    [wake],
  );
  const { part: live, failed, retry } = usePart(loadLive, layout !== undefined);
  const source = layout && live && (
    <live.ChartSource
      address={chartAddress(address, query, layout.width, layout.height)}
      onAnswer={setAnswer}
    />
  );
  return {
    box,
    source,
    Scene: live?.LiveScene,
    gestures: live?.gestures,
    query,
    chart: answer?.chart,
    loading: answer ? answer.loading : layout !== undefined && !failed,
    failure: failed ? "" : answer?.failure,
    wake,
    ask,
    retry: () => (failed ? retry() : answer?.retry()),
  };
}
