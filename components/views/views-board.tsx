"use client";
/** The saved views of this browser: list, undo of a deletion, exchange by file, and what could not be read. */
import { useState } from "react";
import type { Locale } from "@/lib/model";
import type { SavedView } from "@/lib/views";
import { fill } from "../search/fill";
import { Exchange } from "./exchange";
import { type Notice, NoticeLine } from "./notice";
import { Unread } from "./unread";
import { changeViews, useSavedViews } from "./use-saved-views";
import { ViewRow } from "./view-row";
import type { ViewsWords } from "./words";

export interface BoardProps {
  locale: Locale;
  words: ViewsWords;
}

/** The list with a view back in its place, unless it is there. */
function restored(views: SavedView[], view: SavedView, place: number): SavedView[] {
  return views.some(({ id }) => id === view.id) ? views : views.toSpliced(place, 0, view);
}

export function ViewsBoard({ locale, words }: BoardProps) {
  const { views, faults, unread, blocked } = useSavedViews();
  const [notice, setNotice] = useState<Notice>();
  /** Changes the list and tells: the given text, or why it could not be done. */
  const change = (how: (all: SavedView[]) => SavedView[], told?: Notice) => {
    const outcome = changeViews(how);
    setNotice(outcome === "done" ? told : { text: words[outcome], alarm: true });
  };
  const remove = (view: SavedView) => {
    const place = views.indexOf(view);
    const undo = () =>
      change((all) => restored(all, view, place), { text: fill(words.restored, { name: view.name }) });
    change((all) => all.filter(({ id }) => id !== view.id), {
      text: fill(words.removed, { name: view.name }),
      undo,
    });
  };
  const rename = (view: SavedView, name: string) =>
    change((all) => all.map((one) => (one.id === view.id ? { ...one, name } : one)));
  return (
    <>
      {blocked && <p role="alert">{words.blocked}</p>}
      {unread && <Unread faults={faults} text={unread} words={words} onFailure={setNotice} />}
      {views.length > 0 ? (
        <ul aria-label={words.list} className="border-t border-line">
          {views.map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              locale={locale}
              words={words}
              onRename={(name) => rename(view, name)}
              onRemove={() => remove(view)}
              onTell={setNotice}
            />
          ))}
        </ul>
      ) : (
        !blocked && <p className="max-w-text">{words.empty}</p>
      )}
      <NoticeLine notice={notice} undo={words.undo} />
      <Exchange views={views} words={words} change={change} tell={setNotice} />
    </>
  );
}
