"use client";
/** What of the kept deck could not be read. */
import type { DeckFault } from "@/lib/deck/document";
import type { Locale } from "@/lib/model";
import { UnreadText } from "../views/unread-text";
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
  return (
    <UnreadText
      text={text}
      faults={[...new Set(faults.map((fault) => deckFaultText(fault, words)))]}
      file="steppe-monitor-deck-unread.txt"
      words={words}
      onForget={() => forgetUnread(locale)}
    />
  );
}
