"use client";
/** One saved view: a link to it, and what can be done with it. */
import { useRef, useState } from "react";
import type { Locale } from "@/lib/model";
import type { SavedView } from "@/lib/views";
import { fill } from "../search/fill";
import type { Notice } from "./notice";
import { RenameForm } from "./rename-form";
import type { ViewsWords } from "./words";

interface ViewRowProps {
  view: SavedView;
  locale: Locale;
  words: ViewsWords;
  onRename: (name: string) => void;
  onRemove: () => void;
  onTell: (notice: Notice) => void;
}

const tags: Record<Locale, string> = { en: "en-GB", zh: "zh-CN", ru: "ru-RU", kk: "kk-KZ" };

const readable = (address: string) => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

export function ViewRow({ view, locale, words, onRename, onRemove, onTell }: ViewRowProps) {
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const { name, address } = view;
  const copy = () => {
    const link = new URL(address, location.href).href;
    // Browsers keep the clipboard from sites reached by plain http.
    (navigator.clipboard?.writeText(link) ?? Promise.reject()).then(
      () => onTell({ text: fill(words.copied, { name }) }),
      () => onTell({ text: words.copyByHand, link }),
    );
  };
  const endRenaming = () => {
    setRenaming(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  const button = "py-1 font-semibold text-accent hover:underline";
  return (
    <li className="border-b border-line py-3">
      {renaming ? (
        <RenameForm
          name={name}
          words={words}
          onDone={(renamed) => {
            if (renamed !== undefined) onRename(renamed);
            endRenaming();
          }}
        />
      ) : (
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <div className="min-w-0">
            <a href={address} className="break-words text-lg font-semibold">
              {name}
            </a>
            <p className="break-all text-sm text-muted">
              {readable(address)} · {new Date(view.saved).toLocaleDateString(tags[locale])}
            </p>
          </div>
          <p className="flex gap-5 text-sm">
            <button type="button" onClick={copy} className={button} aria-label={fill(words.copyOf, { name })}>
              {words.copy}
            </button>
            <button
              ref={renameButton}
              type="button"
              onClick={() => setRenaming(true)}
              className={button}
              aria-label={fill(words.renameOf, { name })}
            >
              {words.rename}
            </button>
            <button
              type="button"
              onClick={onRemove}
              className={button}
              aria-label={fill(words.removeOf, { name })}
            >
              {words.remove}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}
