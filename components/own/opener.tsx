"use client";
/** Waits for a click, for a file dropped on the page or a table pasted to it, and only then brings the board. */
import { useEffect, useState } from "react";
import type { Locale } from "@/lib/model";
import { Failed } from "../chart/failed";
import { usePart } from "../chart/use-part";
import type { Given } from "./read-beside";

export interface OpenerWords {
  add: string;
  lead: string;
  drop: string;
  pasted: string;
  loading: string;
  failed: string;
  retry: string;
}

export interface OpenerProps {
  locale: Locale;
  of: string;
  words: OpenerWords;
  /** Whether the reader had unfolded it before its code came. */
  isOpen: boolean;
}

const loadBoard = async () => (await import("./board")).Board;

/** A table has several lines, and fields have a use of their own for what is pasted to them. */
function pastedTable(event: ClipboardEvent): string | undefined {
  const isField = event.target instanceof Element && event.target.closest("input,textarea,[contenteditable]");
  const text = event.clipboardData?.getData("text/plain") ?? "";
  return !isField && text.trim().includes("\n") ? text : undefined;
}

function useArrivals(words: OpenerWords, onGiven: (given: Given) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files");
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Or the browser would leave the page for the file.
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onGiven({ name: file.name, file });
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = pastedTable(event);
      if (text) onGiven({ name: words.pasted, text });
    };
    const heard = [
      ["dragover", onOver],
      ["dragleave", onLeave],
      ["drop", onDrop],
      ["paste", onPaste],
    ] as [string, (event: Event) => void][];
    for (const [name, listener] of heard) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of heard) removeEventListener(name, listener);
    };
  }, [words, onGiven]);
  return isOver;
}

export function Opener({ locale, of, words, isOpen }: OpenerProps) {
  const [open, setOpen] = useState(isOpen);
  const [given, setGiven] = useState<Given>();
  const { part: Board, failed, retry } = usePart(loadBoard, open);
  const [onGiven] = useState(() => (arrived: Given) => {
    setOpen(true);
    setGiven(arrived);
    // On a narrow screen the controls are a sheet, which has to be open to show what came of it.
    document.querySelector<HTMLElement>("#controls[popover]:not(:popover-open)")?.showPopover();
  });
  const isOver = useArrivals(words, onGiven);
  return (
    <section className="noscript:hidden">
      <details
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        className="border-y border-line py-2"
      >
        <summary id="own-series" className="font-semibold">
          {words.add}
        </summary>
        <p className="py-2 text-sm text-muted">{words.lead}</p>
        {open && !Board && !failed && <p className="text-sm text-muted">{words.loading}</p>}
        {failed && <Failed text={words.failed} retry={words.retry} onRetry={retry} />}
        {Board && <Board locale={locale} of={of} given={given} />}
      </details>
      {isOver && (
        <p className="pointer-events-none fixed inset-0 z-50 grid place-content-center border-4 border-dashed border-accent bg-ground/80 text-2xl font-semibold">
          {words.drop}
        </p>
      )}
    </section>
  );
}
