/** A chart of a page with all that belongs to it. */
import type { ReactNode } from "react";
import { FigureFrame } from "./figure-frame";
import { type FigureViewRequest, figureView } from "./figure-view";

interface ChartFigureProps extends FigureViewRequest {
  /** The first chart of a page is its answer; the others stand under "What is behind it". */
  lead?: boolean;
  opened?: { path: string; content: ReactNode } | undefined;
}

export function ChartFigure({ lead = false, opened, ...request }: ChartFigureProps) {
  return <FigureFrame view={figureView(request)} level={lead ? 2 : 3} opened={opened} />;
}
