"use client";
/** What of the kept deck could not be read: said what is wrong, offered as a file, forgotten only when told to. */
import type { DeckFault } from "@/lib/deck/document";
import type { Locale } from "@/lib/model";
import { saveFile } from "../views/save-file";
import { deckFaultText } from "./files";
import { forgetUnread } from "./use-deck";
import type { DeckWords } from "./words";

interface UnreadProps {
  faults: DeckFault[];
  text: string;
  locale: Locale;
  words: DeckWords;
}

export function Unread({ faults, text, locale, words }: UnreadProps) {
  const button = "font-semibold text-accent underline";
  return (
    <div role="alert" className="mb-5 border-l-2 border-chn bg-wash px-3 py-2">
      <p>{words.unread}</p>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>{deckFaultText(fault, words)}</li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <button
          type="button"
          className={button}
          onClick={() => saveFile("steppe-monitor-deck-unread.txt", text)}
        >
          {words.download}
        </button>
        <button type="button" className={button} onClick={() => forgetUnread(locale)}>
          {words.forget}
        </button>
      </p>
    </div>
  );
}
