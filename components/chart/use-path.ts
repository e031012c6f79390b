"use client";
/** The path of a drilldown: where it stands, and whether the panel that is mounted was opened for it. */
import { createContext, useState } from "react";
import { type DrillStep, readDrillPath, writeDrillPath } from "@/lib/model/drill-path";
import type { LiveQuery } from "./live-state";

export interface PathState {
  path: DrillStep[];
  /** The path for which the panel was opened: its reader may since have chosen another window in it. */
  opening: string;
  /** Changes when the panel must be drawn anew. */
  round: number;
  go(path: DrillStep[]): void;
  /** The innermost detail shows another window now, by its own doing. */
  follow(query: LiveQuery): void;
}

/** For the detail that the server drew, which has no other way to the path. */
export const PathContext = createContext<PathState | undefined>(undefined);

function seen({ chart }: DrillStep, { from, to, a, b, range, base }: LiveQuery): DrillStep {
  if (a && b) return { chart, span: [a, b] };
  if (from && to) return { chart, span: [from, to] };
  return { chart, ...(base ? { base } : range && { range }) };
}

export function usePath(initial: string): PathState {
  const first = initial ? (readDrillPath(initial) ?? []) : [];
  const [state, setState] = useState({ path: first, opening: writeDrillPath(first), round: 0 });
  return {
    ...state,
    go: (path) => setState(({ round }) => ({ path, opening: writeDrillPath(path), round: round + 1 })),
    follow: (query) =>
      setState((known) => {
        const last = known.path.at(-1);
        return last ? { ...known, path: [...known.path.slice(0, -1), seen(last, query)] } : known;
      }),
  };
}
