/** A figure laid out: title, living part, origin. */
import type { ReactNode } from "react";
import type { FigureView } from "./figure-view";
import { Origin } from "./origin";

interface FigureLayoutProps {
  view: Pick<FigureView, "title" | "anchor" | "address" | "origin">;
  /** h2 for the chart that answers the page's question, h3 below it, h4 inside a drilldown. */
  level: 2 | 3 | 4;
  /** What stands below all else. */
  after?: ReactNode;
  children: ReactNode;
}

const titles = { 2: "text-xl leading-7", 3: "text-lg leading-6", 4: "text-base leading-6" };

export function FigureLayout({ view, level, after, children }: FigureLayoutProps) {
  const Title = `h${level}` as const;
  const nested = level === 4;
  return (
    <figure
      id={nested ? undefined : view.anchor}
      data-chart={view.address.chart}
      className={nested ? "" : "scroll-mt-4 border-t-2 border-ink pt-3"}
    >
      <Title className={`font-semibold ${titles[level]}`}>{view.title}</Title>
      {children}
      <Origin {...view.origin} />
      {after}
    </figure>
  );
}
