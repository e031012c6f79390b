/** A chart of a page with all that belongs to it. */
import type { ReactNode } from "react";
import { bodyProps } from "./body-props";
import { DrillableBody } from "./drillable-body";
import { FigureLayout } from "./figure-layout";
import { type FigureViewRequest, figureView } from "./figure-view";

interface ChartFigureProps extends FigureViewRequest {
  /** The first chart of a page is its answer; the others stand under "What is behind it". */
  lead?: boolean;
  opened?: { path: string; content: ReactNode } | undefined;
}

export function ChartFigure({ lead = false, opened, ...request }: ChartFigureProps) {
  const view = figureView(request);
  return (
    <FigureLayout view={view} level={lead ? 2 : 3}>
      <DrillableBody {...bodyProps(view)} title={view.title} opened={opened} isLead={lead} />
    </FigureLayout>
  );
}
