/** A figure on its way out of the screen: how it is built for any room, and what it carries with it. */

import { type ChartQuery, carriedChart, chartSpec, readyChart, readyIndicator } from "../catalog";
import type { BuiltChart } from "../chart";
import type { Locale } from "../model";
import { figureAddress } from "./address";

export interface Room {
  width: number;
  height: number;
  /** Every point, for files whose readers edit the figures. */
  whole?: boolean;
}

export interface Carried {
  /** `<slug>.<chart>`; the name of its files. */
  id: string;
  locale: Locale;
  asOf?: string | undefined;
  /** Where the figure can be retraced. */
  address?: string | undefined;
  build(room: Room): BuiltChart;
}

export interface FigureState extends Omit<ChartQuery, "width" | "height" | "whole" | "shared"> {
  slug: string;
  chart?: string | undefined;
  /** The site's own address, such as `https://monitor.example`. */
  origin?: string | undefined;
}

/** The source line of a chart that leaves the screen says vintage and licence. */
export function carrying({ chart, shown }: BuiltChart, asOf?: string): BuiltChart {
  return { chart: carriedChart(chart, shown, asOf), shown };
}

/** Throws `UnknownNameError` for a slug or chart that there is not. */
export function carriedFigure(state: FigureState): Carried {
  const { slug, chart, origin, ...query } = state;
  const spec = chartSpec(readyIndicator(slug, query.asOf), chart);
  return {
    id: `${slug}.${spec.id}`,
    locale: query.locale,
    asOf: query.asOf,
    ...(origin !== undefined && { address: origin + figureAddress({ ...state, chart: spec.id }) }),
    build: (room) => carrying(readyChart(slug, spec.id, { ...query, ...room }), query.asOf),
  };
}
