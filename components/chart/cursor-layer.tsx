"use client";
/** What follows the reader over a chart: an upright, a dot on each line, a box with the values, a span being chosen. */
import { useLayoutEffect, useRef, useState } from "react";
import { isLying, place, placeLayer } from "@/lib/chart/place";
import type { Chart, EventMark } from "@/lib/model";
import { pagePalette } from "@/lib/render/palette";
import type { Stop } from "./cursor";
import { EventBox, EventTexts } from "./event-box";
import { eventsBeside } from "./near-events";

function heightOf(chart: Chart, stop: Stop, index: number): number | undefined {
  const point = stop.readings[index]?.point;
  if (!point || point.value === null) return undefined;
  const p = placeLayer(chart, stop.readings[index]?.axis);
  return p.y(chart.mark === "band" ? point.value : (point.high ?? point.value));
}

function Upright({ chart, stop }: { chart: Chart; stop: Stop }) {
  const p = place(chart);
  if (isLying(chart)) {
    const y = p.y(stop.at);
    return (
      <rect
        x={0}
        width={chart.frame.width}
        y={y - 13}
        height={26}
        fill={pagePalette("grid")}
        opacity={0.45}
      />
    );
  }
  const x = p.x(stop.at);
  const isBar = chart.mark.startsWith("bar");
  return (
    <>
      <line x1={x} x2={x} y1={p.top} y2={p.bottom} stroke={pagePalette("muted")} strokeWidth={1} />
      {stop.readings.map(({ label, colour }, index) => {
        const y = heightOf(chart, stop, index);
        if (y === undefined || isBar) return null;
        return (
          <circle
            key={`${label} ${y}`}
            cx={x}
            cy={y}
            r={4}
            fill={pagePalette(colour)}
            stroke={pagePalette("ground")}
            strokeWidth={1.5}
          />
        );
      })}
    </>
  );
}

/** Away from the line: below where the point is high, above where it is low. */
function heightOfBox(chart: Chart, stop: Stop): { top: number } | { bottom: number } {
  const p = place(chart);
  if (isLying(chart)) return { top: Math.min(p.y(stop.at) + 16, chart.frame.height - 60) };
  const y = heightOf(chart, stop, 0) ?? p.top;
  if (stop.readings.length > 1 || y > (p.top + p.bottom) / 2) return { top: p.top };
  return { bottom: chart.frame.height - p.bottom + 8 };
}

/** Beside the upright, on the side where there is room, inside the chart's own box. */
function Values({ chart, stop }: { chart: Chart; stop: Stop }) {
  const box = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(0);
  const p = place(chart);
  const x = isLying(chart) ? p.left : p.x(stop.at);
  useLayoutEffect(() => {
    const width = box.current?.offsetWidth ?? 0;
    const wanted = x + 12 + width > chart.frame.width ? x - 12 - width : x + 12;
    setLeft(Math.max(0, Math.min(wanted, chart.frame.width - width)));
  }, [x, chart.frame.width]);
  const single = chart.layers.length === 1 || isLying(chart);
  return (
    <div
      ref={box}
      className="figures absolute z-10 max-w-72 border border-line bg-ground px-2.5 py-1.5 text-xs leading-5 shadow-sm"
      style={{ left, ...heightOfBox(chart, stop) }}
    >
      <p className="font-semibold">{stop.readings[0]?.point.when}</p>
      {stop.readings.map(({ label, colour, point }) => (
        <p key={`${label} ${point.text}`} className="flex items-baseline gap-1.5">
          <span className="inline-block size-2 shrink-0" style={{ background: pagePalette(colour) }} />
          {!single && <span className="text-muted">{label}</span>}
          <span className="ml-auto text-right font-semibold">{point.text}</span>
        </p>
      ))}
      {stop.readings.map(
        ({ label, point }) =>
          point.note && (
            <p key={`${label} ${point.note}`} className="text-muted">
              {point.note}
            </p>
          ),
      )}
      <EventTexts events={eventsBeside(chart, stop)} locale={chart.locale} />
    </div>
  );
}

export interface CursorLayerProps {
  chart: Chart;
  stop: Stop | undefined;
  /** Pixels between which the reader is dragging. */
  span: [number, number] | undefined;
  /** Events whose tag is pointed at. */
  events: EventMark[] | undefined;
}

export function CursorLayer({ chart, stop, span, events }: CursorLayerProps) {
  const { width, height } = chart.frame;
  const p = place(chart);
  return (
    <div className="pointer-events-none absolute inset-0" aria-hidden="true">
      <svg className="absolute inset-0" width={width} height={height} role="presentation">
        {span && (
          <rect
            x={Math.min(...span)}
            width={Math.abs(span[1] - span[0])}
            y={p.top}
            height={p.bottom - p.top}
            fill={pagePalette("muted")}
            opacity={0.18}
          />
        )}
        {stop && <Upright chart={chart} stop={stop} />}
      </svg>
      {stop && <Values chart={chart} stop={stop} />}
      {events && <EventBox chart={chart} events={events} />}
    </div>
  );
}
