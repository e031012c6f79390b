"use client";
/** Gives the present view a name and keeps it. */
import { type FormEvent, useState } from "react";
import type { Locale } from "@/lib/model";
import { nameLimit, newView, type Outcome } from "@/lib/views";
import { fill } from "../search/fill";
import type { PaletteWords } from "../search/words";
import { changeViews } from "./use-saved-views";

interface SaveFormProps {
  locale: Locale;
  words: PaletteWords;
  onDone: () => void;
}

export function SaveForm({ locale, words, onDone }: SaveFormProps) {
  const [name, setName] = useState(() => (document.title.split(" · ")[0] ?? "").slice(0, nameLimit));
  const [outcome, setOutcome] = useState<Outcome>();
  const address = `${location.pathname}${location.search}${location.hash}`;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setOutcome(changeViews((views) => [...views, newView(name, address)]));
  };
  if (outcome === "done") {
    return (
      <div className="grid gap-4 px-4 py-5">
        <p role="status">{fill(words.saved, { name: name.trim() })}</p>
        <p className="flex gap-6">
          <a href={`/${locale}/views`}>{words.list}</a>
          {/* biome-ignore lint/a11y/noAutofocus: the form that had the focus is gone */}
          <button type="button" autoFocus onClick={onDone} className="font-semibold text-accent">
            {words.close}
          </button>
        </p>
      </div>
    );
  }
  return (
    <form onSubmit={save} className="grid gap-3 px-4 py-5">
      <label className="grid gap-1">
        <span className="font-semibold">{words.name}</span>
        <input
          value={name}
          onChange={(event) => setName(event.target.value)}
          onFocus={(event) => event.target.select()}
          maxLength={nameLimit}
          required
          pattern=".*\S.*"
          // biome-ignore lint/a11y/noAutofocus: the form was opened to type here
          autoFocus
          className="border border-line bg-paper px-3 py-2"
        />
      </label>
      <p className="break-all text-sm text-muted">{address}</p>
      {outcome && <p role="alert">{words[outcome]}</p>}
      <p className="flex gap-6">
        <button type="submit" className="border border-ink px-4 py-1.5 font-semibold">
          {words.saveNow}
        </button>
        <button type="button" onClick={onDone} className="font-semibold text-accent">
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
