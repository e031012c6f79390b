/** One panel of a comparison with all that belongs to a figure: drawing, table, files, origin, formulas. */
import { bodyProps } from "../chart/body-props";
import { FigureLayout } from "../chart/figure-layout";
import { type FigureViewRequest, figureView } from "../chart/figure-view";
import type { LiveQuery } from "../chart/live-state";
import { PanelBody } from "./panel-body";

interface PanelFigureProps extends Omit<FigureViewRequest, "files"> {
  /** Where the panel's files are, up to the ending. */
  path: string;
  /** What the panel's files are asked, but for the window. */
  asked: string;
  of: string;
  given: LiveQuery;
  /** How to choose the base on the chart, where that is of use. */
  baseHint?: string | undefined;
  /** Whether it is the first: kinds of events are chosen under it. */
  isLead: boolean;
}

export function PanelFigure({ path, asked, of, given, baseHint, isLead, ...request }: PanelFigureProps) {
  const view = figureView({ ...request, files: { path, asked } });
  const body = bodyProps(view);
  const { live } = body.words;
  const words = baseHint
    ? { ...body.words, live: { ...live, help: `${live.help} ${baseHint}` } }
    : body.words;
  return (
    <FigureLayout view={view} level={3}>
      <PanelBody
        {...body}
        words={words}
        of={of}
        given={given}
        choosesBase={baseHint !== undefined}
        isLead={isLead}
      />
    </FigureLayout>
  );
}
