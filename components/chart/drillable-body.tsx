"use client";
/** The living part of a page's own figure, and the drilldown that opens below it. */
import { Fragment, type ReactNode } from "react";
import { readDrillPath, writeDrillPath } from "@/lib/model/drill-path";
import { Failed } from "./failed";
import { FigureBody, type FigureBodyProps } from "./figure-body";
import { figureParts } from "./figure-controls";
import { usePart } from "./use-part";
import { PathContext, usePath } from "./use-path";

const loadPanel = async () => (await import("./drill-panel")).DrillPanel;

interface DrillableBodyProps extends Omit<FigureBodyProps, "drill"> {
  title: string;
  /** Drawn on the server for the path that the page's address names. */
  opened?: { path: string; content: ReactNode } | undefined;
}

export function DrillableBody({ title, opened, ...body }: DrillableBodyProps) {
  const state = usePath(opened?.path ?? "");
  const { path, opening, round, go } = state;
  const open = writeDrillPath(path);
  const isFetched = path.length > 0 && opening !== opened?.path;
  const { part: DrillPanel, failed, retry } = usePart(loadPanel, isFetched);
  const { drill: words } = body.words;
  const fetched = DrillPanel ? (
    <DrillPanel
      address={body.address}
      title={title}
      state={state}
      titles={Object.fromEntries(body.drills.map((option) => [option.chart, option.title]))}
      words={words}
    />
  ) : (
    failed && <Failed text={words.failed} retry={words.retry} onRetry={retry} />
  );
  const panel = isFetched ? fetched : <Fragment key={round}>{opened?.content}</Fragment>;
  return (
    <PathContext value={state}>
      <FigureBody
        {...body}
        parts={figureParts}
        drill={{
          onStep: (step) => go([step]),
          addressed: {
            open,
            onOpen: (wanted) => {
              if (wanted !== open) go(wanted ? (readDrillPath(wanted) ?? []) : []);
            },
          },
          panel: path.length > 0 && panel,
        }}
      />
    </PathContext>
  );
}
