"use client";
/** The living part of a page's own figure, and the drilldown that opens below it. */
import { type ReactNode, useState } from "react";
import { readDrillPath, writeDrillPath } from "@/lib/model/drill-path";
import { Failed } from "./failed";
import { FigureBody, type FigureBodyProps } from "./figure-body";
import { usePart } from "./use-part";

const loadPanel = async () => (await import("./drill-panel")).DrillPanel;

interface DrillableBodyProps extends Omit<FigureBodyProps, "drill"> {
  title: string;
  /** Drawn on the server for the path that the page's address names. */
  opened?: { path: string; content: ReactNode } | undefined;
}

export function DrillableBody({ title, opened, ...body }: DrillableBodyProps) {
  const [path, setPath] = useState(() => (opened ? (readDrillPath(opened.path) ?? []) : []));
  const open = writeDrillPath(path);
  const isFetched = path.length > 0 && open !== opened?.path;
  const { part: DrillPanel, failed, retry } = usePart(loadPanel, isFetched);
  const { drill: words } = body.words;
  const fetched = DrillPanel ? (
    <DrillPanel
      address={body.address}
      title={title}
      path={path}
      titles={Object.fromEntries(body.drills.map((option) => [option.chart, option.title]))}
      words={words}
      onPath={setPath}
    />
  ) : (
    failed && <Failed text={words.failed} retry={words.retry} onRetry={retry} />
  );
  return (
    <FigureBody
      {...body}
      drill={{
        onStep: (step) => setPath([step]),
        addressed: { open, onOpen: (wanted) => setPath(wanted ? (readDrillPath(wanted) ?? []) : []) },
        panel: path.length > 0 && (isFetched ? fetched : opened?.content),
      }}
    />
  );
}
