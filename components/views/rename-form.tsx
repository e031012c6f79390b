"use client";
/** A new name for a saved view; Escape leaves the old one. */
import { useState } from "react";
import { nameLimit } from "@/lib/views";
import type { ViewsWords } from "./words";

interface RenameFormProps {
  name: string;
  words: ViewsWords;
  onDone: (name?: string) => void;
}

export function RenameForm({ name, words, onDone }: RenameFormProps) {
  const [text, setText] = useState(name);
  return (
    <form
      className="flex flex-wrap items-end gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
    >
      <label className="grid min-w-0 flex-1 gap-1">
        <span className="text-sm">{words.name}</span>
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          onFocus={(event) => event.target.select()}
          onKeyDown={(event) => event.key === "Escape" && onDone()}
          maxLength={nameLimit}
          required
          pattern=".*\S.*"
          // biome-ignore lint/a11y/noAutofocus: the form was opened to type here
          autoFocus
          className="border border-line bg-ground px-3 py-1.5"
        />
      </label>
      <button type="submit" className="border border-ink px-3 py-1.5 font-semibold">
        {words.saveName}
      </button>
      <button type="button" onClick={() => onDone()} className="py-1.5 font-semibold text-accent">
        {words.cancel}
      </button>
    </form>
  );
}
