"use client";
/** The server-drawn detail of a drilldown; a mark chosen in it leads on by its address. */
import { type DrillStep, writeDrillPath } from "@/lib/model/drill-path";
import type { FigureView } from "./figure-view";
import { NestedFigure } from "./nested-figure";

interface OpenedFigureProps {
  view: FigureView;
  /** The chart below which the drilldown stands, and how deep it is. */
  anchor: string;
  path: DrillStep[];
}

export function OpenedFigure({ view, anchor, path }: OpenedFigureProps) {
  const follow = (step: DrillStep) => {
    const url = new URL(window.location.href);
    url.searchParams.set("chart", anchor);
    url.searchParams.set("open", writeDrillPath([...path, step]));
    window.location.assign(url);
  };
  return <NestedFigure view={view} onStep={follow} />;
}
