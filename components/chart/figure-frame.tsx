/** A figure laid out: title, living part around the two drawings, table, origin. Draws on server and client alike. */
import type { ReactNode } from "react";
import { DataTable } from "./data-table";
import { FigureBody } from "./figure-body";
import type { FigureView } from "./figure-view";
import { Origin } from "./origin";

interface FigureFrameProps {
  view: FigureView;
  /** h2 for the chart that answers the page's question, h3 below it, h4 inside a drilldown. */
  level: 2 | 3 | 4;
  /** Server-drawn content of the drilldown that the address names, with its path. */
  opened?: { path: string; content: ReactNode } | undefined;
  /** Inside a drilldown: where a chosen mark leads is the drilldown's own business. */
  onDrill?: Parameters<typeof FigureBody>[0]["onDrill"];
}

/** The server's drawing; the width of the box decides which of the two layouts shows. */
function Drawing({ svg, className }: { svg: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every text
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

const titles = { 2: "text-xl leading-7", 3: "text-lg leading-6", 4: "text-base leading-6" };

export function FigureFrame({ view, level, opened, onDrill }: FigureFrameProps) {
  const { table, origin, drawings, ...body } = view;
  const Title = `h${level}` as const;
  return (
    <figure
      id={level === 4 ? undefined : view.anchor}
      data-chart={view.address.chart}
      className={level === 4 ? "" : "scroll-mt-4 border-t-2 border-ink pt-3"}
    >
      <Title className={`font-semibold ${titles[level]}`}>{view.title}</Title>
      <FigureBody
        {...body}
        rows={{ shown: table.rows.length, total: table.total }}
        table={<DataTable table={table} caption={view.tableCaption} words={view.tableWords} />}
        nested={level === 4}
        opened={opened}
        onDrill={onDrill}
      >
        <Drawing svg={drawings.wide} className="chart-wide" />
        <Drawing svg={drawings.narrow} className="chart-narrow" />
      </FigureBody>
      <Origin {...origin} />
    </figure>
  );
}
