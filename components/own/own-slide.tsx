"use client";
/** A comparison with own series as a finished slide, drawn in this browser as the server draws others. */
import "./no-eval";
import { type ReactNode, useEffect, useState } from "react";
import type { BuiltChart } from "@/lib/chart";
import {
  comparisonCharts,
  faultText,
  laidComparison,
  readyComparison,
  type Shelf,
  sourceLineOf,
} from "@/lib/compare";
import { type Locale, readComparison } from "@/lib/model";
import type { PresentMode } from "@/lib/model/present";
import { renderStill } from "@/lib/render/still";
import { SlideStage } from "../slide/slide-stage";
import { ownIds, shelfFor } from "./own-shelf";
import { useOwn } from "./use-own";

export interface OwnSlideProps {
  locale: Locale;
  /** The comparison's query, own series included. */
  of: string;
  /** Which of its panels, from 1. */
  panel: number;
  mode: PresentMode;
  theme: "light" | "dark";
  /** Address of the comparison's page. */
  page: string;
  /** The server's view: the rest of the comparison. */
  children: ReactNode;
}

type Drawn = { title: string; svg: string; place: number; count: number } | undefined;

function drawn({ of, locale, panel, theme }: OwnSlideProps, shelf: Shelf): Drawn {
  const { comparison } = readComparison(new URLSearchParams(of));
  const laid = laidComparison(readyComparison(comparison, shelf), locale);
  const told = laid.problems.map((fault) => faultText(fault, locale));
  const sourceOf = ({ shown }: BuiltChart) => sourceLineOf(shelf.origins(shown), locale, comparison.asOf);
  // A slide shows one panel alone: over its own span.
  const charts = (room: { width: number; height: number }) =>
    laid.panels
      .flatMap((panel) => comparisonCharts([panel], comparison, { ...room, locale, shelf }))
      .flatMap((one) =>
        one
          ? [{ ...one.chart, source: sourceOf(one), notes: [...one.chart.notes, ...laid.notes, ...told] }]
          : [],
      );
  const all = charts({ width: 760, height: 380 });
  const place = panel >= 1 && panel <= all.length ? panel - 1 : 0;
  const [first] = all.slice(place);
  if (!first) return undefined;
  const build = (width: number, height: number) => charts({ width, height })[place] ?? first;
  return { title: first.title, svg: renderStill(build, theme), place, count: all.length };
}

export function OwnSlide(props: OwnSlideProps) {
  const { locale, of, mode, theme, page, children } = props;
  const own = useOwn();
  const [shelf, setShelf] = useState<Shelf>();
  useEffect(() => {
    const wanted = ownIds(of);
    if (!own?.all.some(({ id }) => wanted.includes(id))) return setShelf(undefined);
    let isWanted = true;
    shelfFor(of, own, locale).then(
      (made) => isWanted && setShelf(made),
      // Without the catalogue the server's view stays.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [own, of, locale]);
  const slide = shelf && drawn(props, shelf);
  if (!slide) return children;
  const { place, count, ...picture } = slide;
  const at = (to: number) => `${page}&${new URLSearchParams({ present: mode, panel: String(to) })}`;
  return (
    <SlideStage
      locale={locale}
      {...picture}
      previous={at(((place - 1 + count) % count) + 1)}
      next={at(((place + 1) % count) + 1)}
      page={page}
      isWall={mode === "wall"}
      isDark={theme === "dark"}
    />
  );
}
