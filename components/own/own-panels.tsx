"use client";
/** Where the address names own series: brings what works them out, over the server's view of the rest. */
import type { ComponentProps } from "react";
import { Failed } from "../chart/failed";
import { usePart } from "../chart/use-part";
import type { OwnFigures } from "./figures";

interface OwnPanelsProps extends ComponentProps<typeof OwnFigures> {
  words: { failed: string; retry: string };
}

const loadFigures = async () => (await import("./figures")).OwnFigures;

export function OwnPanels({ words, ...props }: OwnPanelsProps) {
  const { part: Figures, failed, retry } = usePart(loadFigures, true);
  if (Figures) return <Figures {...props} />;
  return (
    <>
      {failed && <Failed text={words.failed} retry={words.retry} onRetry={retry} />}
      {props.children}
    </>
  );
}
