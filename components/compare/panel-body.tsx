"use client";
/** The living part of one panel: all panels share their window of time; a click on a date makes it the base of indices. */
import { useContext } from "react";
import { FigureBody, type FigureBodyProps } from "../chart/figure-body";
import type { LiveQuery } from "../chart/live-state";
import { ChangeContext, withWindow } from "./changes";

export interface PanelBodyProps extends Omit<FigureBodyProps, "drill" | "shared"> {
  /** The comparison's query. */
  of: string;
  given: LiveQuery;
  /** Whether a date that is chosen becomes the base. */
  choosesBase: boolean;
}

export function PanelBody({ of, given, choosesBase, ...body }: PanelBodyProps) {
  const change = useContext(ChangeContext);
  const onMark = ({ period }: { period: string }) =>
    change(new URLSearchParams({ of: withWindow(of), base: period }));
  return (
    <FigureBody
      {...body}
      drill={{ onStep: () => undefined }}
      shared={{ given, understood: body.initial, ...(choosesBase && { onMark }) }}
    />
  );
}
