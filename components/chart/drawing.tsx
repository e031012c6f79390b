"use client";
/**
 * One drawing of the server. In a page's first answer it stands in the HTML only: carried a second time among the data
 * for scripts, drawings would weigh more than all the rest. The browser takes it from where it stands.
 */
import { useCallback } from "react";
import { keptDrawings } from "./kept-drawings";

export type DrawingText = { svg: string } | { kept: string };

export function Drawing({ text, className }: { text: DrawingText; className: string }) {
  const kept = "kept" in text ? text.kept : undefined;
  const svg = "svg" in text ? text.svg : (keptDrawings().get(text.kept) ?? "");
  const take = useCallback(
    (node: HTMLDivElement | null) => {
      if (node && kept !== undefined && node.innerHTML) keptDrawings().set(kept, node.innerHTML);
    },
    [kept],
  );
  return (
    <div
      ref={take}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every text
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
