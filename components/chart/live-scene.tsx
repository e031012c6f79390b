"use client";
/** All that loads at first touch: the Recharts drawing and what follows the reader over it, scaled to the box. */
import { CursorLayer, type CursorLayerProps } from "./cursor-layer";
import { Handles, type Measuring } from "./handles";
import { LivePlot } from "./live-plot";

interface LiveSceneProps extends CursorLayerProps {
  /** Pixels of the box for one of the frame. */
  scale: number;
  measuring?: Measuring | undefined;
}

export function LiveScene({ chart, stop, span, events, scale, measuring }: LiveSceneProps) {
  const { width, height } = chart.frame;
  return (
    <div
      className="absolute left-0 top-0 origin-top-left"
      style={{ width, height, transform: `scale(${scale})` }}
    >
      <LivePlot chart={chart} />
      <CursorLayer chart={chart} stop={stop} span={span} events={events} />
      {measuring && chart.handles && (
        <Handles chart={chart} handles={chart.handles} scale={scale} {...measuring} />
      )}
    </div>
  );
}
