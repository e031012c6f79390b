"use client";
/** The list as a file: out of this browser and into it. */
import { type ChangeEvent, useRef } from "react";
import { type Fault, mergeViews, readDocument, type SavedView, writeDocument } from "@/lib/views";
import { fill } from "../search/fill";
import { faultText } from "./fault-text";
import type { Notice } from "./notice";
import { saveFile } from "./save-file";
import type { ViewsWords } from "./words";

interface ExchangeProps {
  views: SavedView[];
  words: ViewsWords;
  change: (how: (views: SavedView[]) => SavedView[], told: Notice) => void;
  tell: (notice: Notice) => void;
}

/** More than a browser keeps for a site is no list of ours. */
const largest = 5_000_000;

export function Exchange({ views, words, change, tell }: ExchangeProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const refuse = (file: File, details: string[]) =>
    tell({ text: fill(words.fileUnread, { file: file.name }), details, alarm: true });

  const merge = (coming: SavedView[], faults: Fault[]) => {
    const added = mergeViews(views, coming).length - views.length;
    change((all) => mergeViews(all, coming), {
      text: fill(words.imported, { added, same: coming.length - added }),
      ...(faults.length > 0 && { details: faults.map((fault) => faultText(fault, words)) }),
    });
  };

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > largest) refuse(file, [words.faults.tooLarge]);
    else {
      const { views: coming, faults } = readDocument(await file.text());
      if (coming.length === 0 && faults.length > 0)
        refuse(
          file,
          faults.map((fault) => faultText(fault, words)),
        );
      else merge(coming, faults);
    }
    // The same file can be chosen again.
    input.value = "";
  };

  const button = "border border-line px-3 py-1.5 font-semibold hover:border-ink disabled:text-muted";
  return (
    <p className="flex flex-wrap gap-4 text-sm">
      <button
        type="button"
        className={button}
        disabled={views.length === 0}
        onClick={() => saveFile("steppe-monitor-views.json", writeDocument(views))}
      >
        {words.exportList}
      </button>
      <button type="button" className={button} onClick={() => chooser.current?.click()}>
        {words.importList}
      </button>
      <input ref={chooser} type="file" accept=".json,application/json" hidden onChange={read} />
    </p>
  );
}
