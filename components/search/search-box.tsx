"use client";
/** A combobox over the index: type, choose with the arrow keys, Enter goes there. */
import { useCombobox } from "downshift";
import { useState } from "react";
import type { Locale } from "@/lib/model";
import { act } from "./act";
import { fill } from "./fill";
import { Results } from "./results";
import type { Index } from "./use-index";
import { useMatches } from "./use-matches";
import type { OpeningWords } from "./words";

interface SearchBoxProps {
  locale: Locale;
  opening: OpeningWords;
  found: Index;
  onClose: () => void;
  onSave: () => void;
}

export function SearchBox({ locale, opening, found, onClose, onSave }: SearchBoxProps) {
  const [query, setQuery] = useState("");
  const { index, error, retry } = found;
  const words = index?.words;
  const groups = useMatches(index, query, locale);
  const items = groups.flatMap(({ entries }) => entries);
  const combobox = useCombobox({
    items,
    isOpen: true,
    selectedItem: null,
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    itemToString: () => "",
    inputValue: query,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if (selectedItem.action?.name === "saveView") return onSave();
      onClose();
      act(selectedItem);
    },
    // Leaving the field chooses nothing and empties nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? state : changes,
  });
  const field = words?.field ?? opening.label;
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties the two by id */}
        <label {...combobox.getLabelProps({ className: "sr-only" })}>{field}</label>
        <input
          {...combobox.getInputProps({
            placeholder: field,
            // At once, so that Enter right after the last letter finds what the letters say.
            onChange: (event) => setQuery(event.currentTarget.value),
            spellCheck: false,
            autoCapitalize: "none",
            enterKeyHint: "go",
            // Escape is the dialog's.
            onKeyDown: (event) => {
              if (event.key === "Escape") Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
            className:
              "min-w-0 flex-1 bg-transparent py-3 text-base outline-none placeholder:text-muted focus-visible:outline-none",
          })}
          // Downshift names the first option even where there is none.
          {...(items.length === 0 && { "aria-activedescendant": undefined })}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
        />
        <button type="button" onClick={onClose} className="py-2 text-sm font-semibold text-accent">
          {opening.close}
        </button>
      </div>
      {error && (
        <p role="alert" className="px-4 py-3">
          {opening.failed}{" "}
          <span lang="en" className="text-muted">
            {error.message}
          </span>{" "}
          <button type="button" className="font-semibold text-accent underline" onClick={retry}>
            {opening.retry}
          </button>
        </p>
      )}
      {!index && !error && <p className="px-4 py-3 text-muted">{opening.loading}</p>}
      {words && items.length === 0 && <p className="px-4 py-3">{fill(words.none, { query })}</p>}
      <Results groups={groups} combobox={combobox} locale={locale} kinds={words?.kinds} />
      <p role="status" className="sr-only">
        {query && words ? fill(words.count, { count: items.length }) : ""}
      </p>
      <p className="flex flex-wrap justify-between gap-x-6 border-t border-line px-4 py-2 text-sm text-muted">
        <span className="hidden sm:inline">{words?.keys}</span>
        {words && <a href={`/${locale}/search?q=${encodeURIComponent(query)}`}>{words.all}</a>}
      </p>
    </>
  );
}
