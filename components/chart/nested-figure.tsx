"use client";
/** A figure inside a drilldown: where its marks lead is for the drilldown to follow. */
import type { DrillStep } from "@/lib/model/drill-path";
import { bodyProps } from "./body-props";
import { FigureBody } from "./figure-body";
import { figureParts } from "./figure-controls";
import { FigureLayout } from "./figure-layout";
import type { FigureView } from "./figure-view";
import type { LiveQuery } from "./live-state";

interface NestedFigureProps {
  view: FigureView;
  onStep(step: DrillStep): void;
  onQuery(query: LiveQuery): void;
}

export function NestedFigure({ view, onStep, onQuery }: NestedFigureProps) {
  return (
    <FigureLayout view={view} level={4}>
      <FigureBody {...bodyProps(view)} parts={figureParts} drill={{ onStep, onQuery }} />
    </FigureLayout>
  );
}
