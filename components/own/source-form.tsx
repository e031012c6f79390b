"use client";
/** Where a table comes from: pasted, dropped, or a file that is chosen. */
import { useRef } from "react";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { Given } from "./read-beside";

interface SourceFormProps {
  locale: Locale;
  text: string;
  onText(text: string): void;
  onGiven(given: Given): void;
}

export function SourceForm({ locale, text, onText, onGiven }: SourceFormProps) {
  const t = translator(locale);
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onGiven({ name: t("own.pasted"), text });
      }}
    >
      <label className="grid gap-1 text-sm">
        <span className="text-muted">{t("own.paste")}</span>
        <textarea
          value={text}
          onChange={(event) => onText(event.target.value)}
          rows={5}
          spellCheck={false}
          autoComplete="off"
          placeholder={"2023;4,5\n2024;5,1"}
          className="w-full border border-line bg-ground px-2 py-1 font-mono text-sm text-ink"
        />
      </label>
      <div className="flex flex-wrap items-center gap-3 text-sm">
        <button type="submit" className="border border-ink px-3 py-1.5 font-semibold">
          {t("own.read")}
        </button>
        <button
          type="button"
          onClick={() => input.current?.click()}
          className="border border-ink px-3 py-1.5 font-semibold"
        >
          {t("own.file")}
        </button>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={t("own.file")}
          accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv,text/plain"
          className="hidden"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) onGiven({ name: file.name, file });
          }}
        />
      </div>
      <p className="text-xs leading-5 text-muted">{t("own.limits")}</p>
    </form>
  );
}
