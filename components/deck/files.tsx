"use client";
/** The deck as files: slides, pages, pictures, and the deck itself, out of this browser and into it. */
import { type ChangeEvent, useRef, useState } from "react";
import { type Deck, type DeckFault, mostItems, readDeck, writeDeck } from "@/lib/deck/document";
import { fill } from "../search/fill";
import type { Notice } from "../views/notice";
import { saveFile } from "../views/save-file";
import { fileOf } from "./asking";
import type { DeckWords } from "./words";

interface FilesProps {
  deck: Deck;
  words: DeckWords;
  onOpen: (deck: Deck, told: Notice) => void;
  tell: (notice: Notice) => void;
}

/** What a browser keeps for a site, more or less. */
const largest = 5_000_000;

export function deckFaultText(fault: DeckFault, { faults }: DeckWords): string {
  if (fault.reason === "item") return fill(faults.item, { ...fault, name: fault.name || "?" });
  return fill(faults[fault.reason], { most: mostItems });
}

const name = "steppe-monitor-deck";

export function Files({ deck, words, onOpen, tell }: FilesProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const isEmpty = deck.items.length === 0;
  const make = (ending: "pptx" | "pdf" | "zip") => {
    const file = `${name}.${ending}`;
    setBusy(true);
    tell({ text: words.making });
    fileOf(deck, ending)
      .then(
        (blob) => {
          saveFile(file, blob);
          tell({ text: fill(words.made, { file }) });
        },
        (error: Error) => tell({ text: fill(words.failed, { why: error.message }), alarm: true }),
      )
      .finally(() => setBusy(false));
  };
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    const { deck: read, faults } = file.size > largest ? { faults: undefined } : readDeck(await file.text());
    const details = faults?.map((fault) => deckFaultText(fault, words)) ?? [words.faults.tooLarge];
    if (!read) tell({ text: fill(words.fileUnread, { file: file.name }), details, alarm: true });
    else
      onOpen(read, { text: fill(words.opened, { file: file.name }), ...(details.length > 0 && { details }) });
    // The same file can be chosen again.
    input.value = "";
  };
  const button =
    "border border-line px-3 py-1.5 font-semibold hover:border-ink disabled:text-muted disabled:hover:border-line";
  return (
    <div className="flex flex-wrap items-center gap-3 py-5 text-sm">
      <span className="text-muted">{words.downloads}</span>
      {(["pptx", "pdf", "zip"] as const).map((ending) => (
        <button
          key={ending}
          type="button"
          className={button}
          disabled={isEmpty || isBusy}
          onClick={() => make(ending)}
        >
          {ending === "zip" ? words.zip : ending.toUpperCase()}
        </button>
      ))}
      <button
        type="button"
        className={`${button} sm:ml-6`}
        disabled={isEmpty}
        onClick={() => saveFile(`${name}.json`, new Blob([writeDeck(deck)], { type: "application/json" }))}
      >
        {words.save}
      </button>
      <button type="button" className={button} onClick={() => chooser.current?.click()}>
        {words.open}
      </button>
      <input ref={chooser} type="file" accept=".json,application/json" hidden onChange={open} />
    </div>
  );
}
