"use client";
/** The palette: a dialog in which one searches, or names the present view. */
import { useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/model";
import { SaveForm } from "../views/save-form";
import { SearchBox } from "./search-box";
import { useIndex } from "./use-index";
import type { OpeningWords } from "./words";

export interface PaletteProps {
  locale: Locale;
  words: OpeningWords;
  onClose: () => void;
}

export function Palette({ locale, words, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [naming, setNaming] = useState(false);
  const found = useIndex(locale);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => {
    dialog.current?.close();
    // The dialog tells that it has closed a moment later, when it may have been asked for again.
    onClose();
  };
  return (
    // Keys are the dialog's own: Escape closes it. A click beside it does, too.
    <dialog
      ref={dialog}
      aria-label={words.label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.code === "KeyK") {
          event.preventDefault();
          event.stopPropagation();
          close();
        }
      }}
      className="m-0 h-dvh max-h-none w-full max-w-none border-ink bg-ground p-0 text-ink backdrop:bg-paper/80 sm:mx-auto sm:mt-[10vh] sm:h-auto sm:max-h-[75vh] sm:max-w-[40rem] sm:border"
    >
      <div className="flex h-full max-h-[inherit] flex-col">
        {naming && found.index ? (
          <SaveForm locale={locale} words={found.index.words} onDone={close} />
        ) : (
          <SearchBox
            locale={locale}
            opening={words}
            found={found}
            onClose={close}
            onSave={() => setNaming(true)}
          />
        )}
      </div>
    </dialog>
  );
}
