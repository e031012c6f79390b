"use client";
/** The chart drawn by Recharts: same domain, ticks, margins and box as the static drawing, so the swap moves nothing. */
import { memo } from "react";
import { Area, Bar, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { isLying, place, placeLayer } from "@/lib/chart/place";
import { strokes } from "@/lib/chart/strokes";
import type { Axis, Chart, Layer } from "@/lib/model";
import { pagePalette as colour } from "@/lib/render/palette";
import {
  drawBreaks,
  drawGrid,
  drawHandles,
  drawLabels,
  drawReferences,
  drawRight,
} from "@/lib/render/svg-axes";
import { drawEvents } from "@/lib/render/svg-events";
import {
  bandOpacity,
  barBox,
  drawPoints,
  drawSteps,
  isHollow,
  lineLook,
  lyingBox,
  rowHeight,
} from "@/lib/render/svg-marks";

const stackLook = { fillOpacity: 0.88, stroke: colour("ground") };

interface AxisTextProps {
  axis: Axis;
  /** Where the static drawing puts the text: below the plot for x, left of it for y. */
  side: "x" | "y";
  edge: number;
  /** Given by Recharts. */
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
}

/** Recharts computes where a tick sits; its text stands where the static drawing puts it. */
function AxisText({ axis, side, edge, x, y, payload }: AxisTextProps) {
  const at = side === "x" ? { x: Number(x), y: edge + 19 } : { x: edge - 6, y: Number(y) + 4 };
  const text = axis.ticks.find((tick) => tick.at === payload?.value)?.text;
  return (
    <text {...at} fontSize={12} fill={colour("muted")} textAnchor={side === "x" ? "middle" : "end"}>
      {text}
    </text>
  );
}

function lineMarks(layer: Layer) {
  const step = layer.mark === "step";
  const look = {
    dataKey: "value",
    yAxisId: layer.axis ?? 0,
    type: step ? ("stepAfter" as const) : ("linear" as const),
    stroke: colour(layer.colour),
    strokeWidth: lineLook(layer, false).width,
    strokeLinejoin: "round" as const,
    dot: false as const,
    activeDot: false as const,
    legendType: "none" as const,
    isAnimationActive: false,
  };
  const outturns = layer.points.map((p) => (p.firmness === "forecast" ? { ...p, value: null } : p));
  const forecasts = strokes(layer).filter((stroke) => stroke.forecast);
  return [
    <Line key={layer.id} {...look} data={outturns} strokeDasharray={lineLook(layer, false).dash} />,
    ...forecasts.map((stroke) => (
      <Line
        key={`${layer.id}${stroke.points[0]?.at}`}
        {...look}
        data={stroke.points}
        strokeDasharray={lineLook(layer, true).dash}
      />
    )),
  ];
}

/** The range between two lines; only the first of them carries it. */
function bandMarks(layer: Layer) {
  const carries = layer.points.some((p) => p.low !== undefined);
  return [
    ...(carries ? [areaMarks(layer, { fillOpacity: Number(bandOpacity), stroke: "none" })] : []),
    ...lineMarks(layer),
  ];
}

function areaMarks(layer: Layer, more: { fillOpacity: number; stroke: string } = stackLook) {
  const span = (p: { low?: number; high?: number }) => (p.low === undefined ? null : [p.low, p.high]);
  const ground = { strokeWidth: 1, fill: colour(layer.colour), ...more };
  return (
    <Area
      key={`${layer.id}.area`}
      data={layer.points}
      dataKey={span}
      type="linear"
      {...ground}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  );
}

/** Bars take the box that the static drawing gives them; Recharts only says which bar it is. */
function barMarks(chart: Chart, layer: Layer, index: number) {
  const p = place(chart);
  const lying = isLying(chart);
  const count = chart.mark === "bar" ? chart.layers.length : 1;
  const row = rowHeight(chart, p);
  const shape = ({ payload }: { payload?: Row }) => {
    const point = payload?.points[index];
    if (!point || point.value === null) return <g />;
    const order = { index: count === 1 ? 0 : index, count };
    const box = lying ? lyingBox(point, row, p) : barBox(point, order, p);
    if (!box) return <g />;
    const hollow = isHollow(point, layer.mark);
    const fill = hollow ? colour("ground") : colour(layer.colour);
    return <rect {...box} fill={fill} stroke={hollow ? colour(layer.colour) : "none"} strokeWidth={1.4} />;
  };
  const value = (item: Row) => {
    const point = item.points[index];
    return chart.mark === "waterfall" && point ? [point.low, point.high] : (point?.value ?? null);
  };
  return (
    <Bar
      key={layer.id}
      dataKey={value}
      shape={shape}
      barSize={4}
      isAnimationActive={false}
      legendType="none"
    />
  );
}

/** Bars have no data of their own in Recharts: one row a position, one point a layer. */
interface Row {
  at: number;
  points: (Layer["points"][number] | undefined)[];
}

function rowsOf(chart: Chart): Row[] {
  if (!/^(bar|ranking|waterfall)/.test(chart.mark)) return [];
  const ats = [...new Set(chart.layers.flatMap((layer) => layer.points.map((p) => p.at)))].sort(
    (a, b) => a - b,
  );
  return ats.map((at) => ({
    at,
    points: chart.layers.map((layer) => layer.points.find((p) => p.at === at)),
  }));
}

function marks(chart: Chart) {
  return chart.layers.map((layer, index) => {
    if (layer.mark.startsWith("area")) return areaMarks(layer);
    if (layer.mark === "band") return bandMarks(layer);
    // A cloud of points stands among the extras.
    if (layer.mark === "scatter") return null;
    if (layer.mark.startsWith("bar") || isLying(chart)) return barMarks(chart, layer, index);
    return lineMarks(layer);
  });
}

/** What the static drawing puts under and over the marks, put there again: grid; events, breaks, labels, points not firm. */
function Sheet({ chart, drawn }: { chart: Chart; drawn: string }) {
  const { width, height } = chart.frame;
  return (
    <svg
      className="pointer-events-none absolute inset-0"
      width={width}
      height={height}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every text
      dangerouslySetInnerHTML={{ __html: drawn }}
    />
  );
}

function extras(chart: Chart): string {
  const p = place(chart);
  const lines = chart.layers.filter((l) => !/^(area|bar|ranking|waterfall)/.test(l.mark));
  const points = lines.map((layer) => drawPoints(layer, placeLayer(chart, layer.axis), colour)).join("");
  return (
    points +
    drawEvents(chart, p, colour) +
    drawRight(chart, colour) +
    drawBreaks(chart, p, colour) +
    drawReferences(chart, p, colour) +
    drawHandles(chart, p, colour) +
    drawReferences(chart, p, colour) +
    drawLabels(chart, colour)
  );
}

/** Pure in its chart: pointing at it redraws nothing here. */
export const LivePlot = memo(function LivePlot({ chart }: { chart: Chart }) {
  const { width, height, margins } = chart.frame;
  const p = place(chart);
  const lying = isLying(chart);
  const zeroAware = (axis: Axis) => (axis.kind === "log" ? ("log" as const) : ("linear" as const));
  return (
    <div className="absolute inset-0" aria-hidden="true">
      <Sheet chart={chart} drawn={drawGrid(chart, p, colour) + drawSteps(chart, p, colour)} />
      <ComposedChart
        width={width}
        height={height}
        margin={{ top: margins.top, right: chart.right ? 0 : margins.right, bottom: 0, left: 0 }}
        layout={lying ? "vertical" : "horizontal"}
        accessibilityLayer={false}
        data={rowsOf(chart)}
      >
        <XAxis
          type="number"
          dataKey={lying ? undefined : "at"}
          domain={chart.x.domain}
          ticks={chart.x.ticks.map(({ at }) => at)}
          tick={<AxisText axis={chart.x} side="x" edge={p.bottom} />}
          tickLine={false}
          axisLine={false}
          height={margins.bottom}
          interval={0}
          scale={zeroAware(chart.x)}
          allowDataOverflow
        />
        <YAxis
          type="number"
          dataKey={lying ? "at" : undefined}
          domain={chart.y.domain}
          reversed={lying}
          ticks={chart.y.ticks.map(({ at }) => at)}
          tick={<AxisText axis={chart.y} side="y" edge={p.left} />}
          tickLine={false}
          axisLine={false}
          width={margins.left}
          interval={0}
          scale={zeroAware(chart.y)}
          allowDataOverflow
        />
        {chart.right && (
          <YAxis
            yAxisId="right"
            orientation="right"
            type="number"
            domain={chart.right.domain}
            tick={false}
            tickLine={false}
            axisLine={false}
            width={margins.right}
            scale={zeroAware(chart.right)}
            allowDataOverflow
          />
        )}
        {marks(chart)}
      </ComposedChart>
      <Sheet chart={chart} drawn={extras(chart)} />
    </div>
  );
});
