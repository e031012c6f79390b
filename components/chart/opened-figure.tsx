"use client";
/** The server-drawn detail of a drilldown: a mark chosen in it leads on, and what is chosen in it stands in the address. */
import { useContext } from "react";
import type { FigureView } from "./figure-view";
import { NestedFigure } from "./nested-figure";
import { PathContext } from "./use-path";

export function OpenedFigure({ view }: { view: FigureView }) {
  const state = useContext(PathContext);
  return (
    <NestedFigure
      view={view}
      onStep={(step) => state?.go([...state.path, step])}
      onQuery={(query) => state?.follow(query)}
    />
  );
}
