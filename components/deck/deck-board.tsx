"use client";
/** The deck of this browser: settings, slides in order, files, and what could not be read. */
import { useState } from "react";
import useSWR from "swr";
import type { Deck } from "@/lib/deck/document";
import { changedItem, movedItem, withItem, withoutItem } from "@/lib/deck/edit";
import type { DeckItem } from "@/lib/deck/item";
import type { Locale } from "@/lib/model";
import { fill } from "../search/fill";
import { type Notice, NoticeLine } from "../views/notice";
import { type Reviewed, readyMade, reviewed, withToday } from "./asking";
import { Files } from "./files";
import { Settings } from "./settings";
import { moveButtonId, SlideRow } from "./slide-row";
import { Unread } from "./unread";
import { changeDeck, useDeck } from "./use-deck";
import type { DeckWords } from "./words";

export interface DeckBoardProps {
  locale: Locale;
  words: DeckWords;
}

/** Asked again when slides, their figures or the language change, and not with every letter of a title. */
function useReview(deck: Deck): Map<string, Reviewed> {
  const told = deck.items.map(({ id, chart, query, kept }) => [id, chart, query, kept?.known]);
  const key = deck.items.length > 0 ? JSON.stringify([deck.locale, told]) : null;
  const { data = [] } = useSWR(key, () => reviewed(deck), {
    keepPreviousData: true,
    revalidateOnFocus: false,
  });
  return new Map(data.map((one) => [one.id, one]));
}

export function DeckBoard({ locale, words }: DeckBoardProps) {
  const { deck, faults, unread, blocked } = useDeck(locale);
  const review = useReview(deck);
  const [notice, setNotice] = useState<Notice>();
  /** Changes the deck and tells: the given text, or why it could not be done. */
  const change = (how: (deck: Deck) => Deck, told?: Notice) => {
    const outcome = changeDeck(locale, how);
    setNotice(outcome === "done" ? told : { text: words[outcome], alarm: true });
  };
  const replace = (coming: Deck, told: Notice) => {
    const undo = () => change(() => deck, { text: words.back });
    change(() => coming, { ...told, ...(deck.items.length > 0 && { undo }) });
  };
  const failed = (error: Error) =>
    setNotice({ text: fill(words.failed, { why: error.message }), alarm: true });
  const begin = () => readyMade(locale).then((made) => replace(made, { text: words.began }), failed);
  const accept = (item: DeckItem, name: string) =>
    withToday({ ...deck, items: [item] }).then(({ items: [fresh] }) => {
      const { kept } = fresh ?? {};
      if (kept)
        change((all) => changedItem(all, item.id, { kept }), { text: fill(words.accepted, { name }) });
    }, failed);
  const remove = (item: DeckItem, name: string) => {
    const place = deck.items.indexOf(item);
    const undo = () => change((all) => withItem(all, item, place), { text: fill(words.restored, { name }) });
    change((all) => withoutItem(all, item.id), { text: fill(words.removed, { name }), undo });
  };
  const move = (item: DeckItem, by: number, name: string) => {
    const place = deck.items.indexOf(item) + 1 + by;
    change((all) => movedItem(all, item.id, by), { text: fill(words.movedTo, { name, place }) });
    // The row was lifted out and put back, and the focus with it.
    requestAnimationFrame(() => document.getElementById(moveButtonId(item.id, by))?.focus());
  };
  const beginning = (
    <p className="mt-3">
      <button type="button" className="border border-ink px-3 py-1.5 text-sm font-semibold" onClick={begin}>
        {words.begin}
      </button>
    </p>
  );
  return (
    <>
      {blocked && <p role="alert">{words.blocked}</p>}
      {unread && <Unread faults={faults} text={unread} locale={locale} words={words} />}
      {deck.items.length === 0 && !blocked && (
        <>
          <p className="max-w-text">{words.empty}</p>
          {beginning}
        </>
      )}
      <NoticeLine notice={notice} undo={words.undo} />
      {deck.items.length > 0 && (
        <>
          <Settings
            deck={deck}
            words={words}
            onChange={(changed) => change((all) => ({ ...all, ...changed }))}
          />
          <ol aria-label={words.slides} className="border-t border-line">
            {deck.items.map((item, index) => (
              <SlideRow
                key={item.id}
                item={item}
                place={index + 1}
                deck={deck}
                words={words}
                reviewed={review.get(item.id)}
                onChange={(changed) => change((all) => changedItem(all, item.id, changed))}
                onMove={(by, name) => move(item, by, name)}
                onRemove={(name) => remove(item, name)}
                onAccept={(name) => accept(item, name)}
              />
            ))}
          </ol>
        </>
      )}
      <Files deck={deck} words={words} onOpen={replace} tell={setNotice} />
      {deck.items.length > 0 && beginning}
    </>
  );
}
