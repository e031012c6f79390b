/** A chart of a page with all that belongs to it. */
import type { ReactNode } from "react";
import { bodyProps } from "./body-props";
import { CompareLink } from "./compare-link";
import { DrillableBody } from "./drillable-body";
import { FigureLayout } from "./figure-layout";
import { type FigureViewRequest, figureView } from "./figure-view";

interface ChartFigureProps extends FigureViewRequest {
  /** The first chart of a page is its answer; the others stand under "What is behind it". */
  lead?: boolean;
  /** The page's first answer, which has the drawings in its HTML. */
  inHtml?: boolean;
  opened?: { path: string; content: ReactNode } | undefined;
  /** Where the same series can be laid beside others. */
  compare?: string | undefined;
}

export function ChartFigure({ lead = false, inHtml = false, opened, compare, ...request }: ChartFigureProps) {
  const view = figureView(request);
  return (
    <FigureLayout
      view={view}
      level={lead ? 2 : 3}
      after={
        compare && (
          <CompareLink
            locale={request.locale}
            title={view.title}
            query={compare}
            chart={view.address.chart}
          />
        )
      }
    >
      <DrillableBody {...bodyProps(view, inHtml)} title={view.title} opened={opened} isLead={lead} />
    </FigureLayout>
  );
}
