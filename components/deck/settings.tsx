"use client";
/** What the files of a deck look like: title, size, language, theme. */
import { type Deck, deckSizes, deckThemes, titleLimit } from "@/lib/deck/document";
import { locales } from "@/lib/model/locales";
import type { DeckWords } from "./words";

interface SettingsProps {
  deck: Deck;
  words: DeckWords;
  onChange: (change: Partial<Deck>) => void;
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  names: Record<T, string>;
  onChoose: (value: T) => void;
}

const box = "border border-line bg-ground px-2 py-1.5";

function Choice<T extends string>({ label, value, options, names, onChoose }: ChoiceProps<T>) {
  return (
    <label className="grid gap-1">
      <span className="text-sm text-muted">{label}</span>
      <select
        value={value}
        className={box}
        onChange={(event) => {
          const chosen = options.find((one) => one === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Settings({ deck, words, onChange }: SettingsProps) {
  const { title, size, locale, theme } = deck;
  return (
    <fieldset className="mb-6 flex flex-wrap items-end gap-4">
      <legend className="sr-only">{words.settings}</legend>
      <label className="grid min-w-64 flex-1 gap-1">
        <span className="text-sm text-muted">{words.deckTitle}</span>
        <input
          value={title}
          placeholder={words.untitled}
          maxLength={titleLimit}
          className={box}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      <Choice
        label={words.size}
        value={size}
        options={deckSizes}
        names={words.sizes}
        onChoose={(chosen) => onChange({ size: chosen })}
      />
      <Choice
        label={words.language}
        value={locale}
        options={locales}
        names={words.languages}
        onChoose={(chosen) => onChange({ locale: chosen })}
      />
      <Choice
        label={words.theme}
        value={theme}
        options={deckThemes}
        names={words.themes}
        onChoose={(chosen) => onChange({ theme: chosen })}
      />
    </fieldset>
  );
}
