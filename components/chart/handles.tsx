"use client";
/** Two handles on a chart over time; the move between them is measured. Dragged, or moved by the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { place } from "@/lib/chart/place";
import type { Chart, Handle } from "@/lib/model";
import { pagePalette } from "@/lib/render/palette";
import { nearestStop, stepTo, stopsOf } from "./cursor";

export interface Measuring {
  /** Names of the two handles. */
  names: [string, string];
  onMeasure(a: string, b: string): void;
}

interface HandlesProps extends Measuring {
  chart: Chart;
  handles: Handle[];
  scale: number;
}

/** Keys pressed in a row are one move. */
const pause = 250;

export function Handles({ chart, handles, names, scale, onMeasure }: HandlesProps) {
  const stops = useMemo(() => stopsOf(chart), [chart]);
  const [moved, setMoved] = useState<{ which: number; to: number }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new chart has the handles where they were put
  useEffect(() => setMoved(undefined), [chart]);
  const p = place(chart);
  const ends = handles.map(({ at }) => nearestStop(stops, at));
  /** A handle does not pass the other one. */
  const within = (which: number, to: number) =>
    which === 0 ? Math.min(to, (ends[1] ?? 1) - 1) : Math.max(to, (ends[0] ?? 0) + 1);
  const put = (which: number, to: number) => {
    const chosen = stops[to]?.period;
    const other = handles[1 - which]?.period;
    if (chosen && other)
      onMeasure(...((which === 0 ? [chosen, other] : [other, chosen]) as [string, string]));
  };
  const positionOf = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    const x = (event.clientX - (box?.left ?? 0)) / scale;
    const [low, high] = chart.x.domain;
    return nearestStop(stops, low + ((x - p.left) / (p.right - p.left)) * (high - low));
  };
  const keyed = (event: KeyboardEvent, which: number, now: number) => {
    event.stopPropagation();
    const next = stepTo(event.key, now, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    const to = within(which, next);
    setMoved({ which, to });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => put(which, to), pause);
  };
  return handles.map((handle, which) => {
    const mine = moved?.which === which ? moved.to : undefined;
    const stop = mine === undefined ? undefined : stops[mine];
    const at = stop?.at ?? handle.at;
    if (at < chart.x.domain[0] || at > chart.x.domain[1]) return null;
    const now = mine ?? ends[which] ?? 0;
    const reading = stop?.readings[0]?.point;
    const text = reading ? `${reading.when}, ${reading.text}` : `${handle.when}, ${handle.text}`;
    return (
      <div
        key={names[which]}
        role="slider"
        tabIndex={0}
        aria-label={names[which]}
        aria-valuemin={0}
        aria-valuemax={stops.length - 1}
        aria-valuenow={now}
        aria-valuetext={text}
        title={text}
        data-handle={which}
        className="absolute z-10 w-7 -translate-x-1/2 cursor-ew-resize touch-none"
        style={{ left: p.x(at), top: p.top, height: p.bottom - p.top }}
        onKeyDown={(event) => keyed(event, which, now)}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          setMoved({ which, to: now });
        }}
        onPointerMove={(event) => {
          event.stopPropagation();
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            setMoved({ which, to: within(which, positionOf(event)) });
        }}
        onPointerUp={(event) => {
          event.stopPropagation();
          if (mine !== undefined && mine !== ends[which]) put(which, mine);
        }}
      >
        <span
          className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2"
          style={{ background: pagePalette("ink") }}
        />
        <span className="absolute bottom-0 left-1/2 size-4 -translate-x-1/2 translate-y-1/2 rounded-full border-2 border-ink bg-ground" />
      </div>
    );
  });
}
