"use client";
/** What was read, for the reader to look at, to name and to keep. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { Statement } from "@/lib/own/kept";
import type { Answers, Reading, ReadSeries } from "@/lib/own/reading";
import { Preview, spanText } from "./preview";
import { Questions } from "./questions";
import { ReadingNotes } from "./reading-notes";
import { refusalText } from "./told";
import { cleanStatement, UnitFields } from "./unit-fields";

export interface Taken {
  read: ReadSeries;
  said: Statement;
}

interface ReadingFormProps {
  locale: Locale;
  file: string;
  reading: Reading;
  answers: Answers;
  onAnswer(answers: Answers): void;
  onKeep(taken: Taken[]): void;
  onCancel(): void;
}

export function ReadingForm(props: ReadingFormProps) {
  const { locale, file, reading, answers, onAnswer, onKeep, onCancel } = props;
  const { series, questions, rows, faultCount, refusal } = reading;
  const t = translator(locale);
  const teller = { t, locale };
  const [changed, setChanged] = useState<Record<number, Statement>>({});
  const [left, setLeft] = useState<number[]>([]);
  const result = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: who came by keyboard goes on from here.
  useEffect(() => result.current?.focus({ preventScroll: true }), []);
  const said = (index: number, { name, column, measure, scale }: ReadSeries): Statement =>
    changed[index] ?? {
      name: name || t("own.unnamed", { column }),
      unit: { measure: measure ?? "PURE_NUMB" },
      scale,
    };
  const taken = series.flatMap((read, i) =>
    left.includes(i) ? [] : [{ read, said: cleanStatement(said(i, read)) }],
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onKeep(taken);
  };
  return (
    <form onSubmit={onSubmit} className="grid gap-3">
      <p ref={result} tabIndex={-1} role="status" className="font-semibold break-words outline-none">
        {refusal
          ? refusalText(reading, file, teller)
          : t("own.result", { file, series: series.length, rows })}
        {!refusal && faultCount === 0 && questions.length === 0 && (
          <span className="font-normal text-muted"> {t("own.noFaults")}</span>
        )}
      </p>
      <Questions all={questions} answers={answers} teller={teller} onAnswer={onAnswer} />
      <ReadingNotes reading={reading} answers={answers} teller={teller} onAnswer={onAnswer} />
      <ul className={`grid gap-3 empty:hidden ${series.length > 6 ? "max-h-[36rem] overflow-y-auto" : ""}`}>
        {series.map((read, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: series have no other name than their place
          <li key={index} className="grid gap-2 border-t border-line pt-2">
            <div className="flex items-center gap-3">
              {series.length > 1 && (
                <input
                  type="checkbox"
                  checked={!left.includes(index)}
                  aria-label={t("own.include", { series: said(index, read).name })}
                  onChange={({ target }) =>
                    setLeft((all) => (target.checked ? all.filter((one) => one !== index) : [...all, index]))
                  }
                />
              )}
              <Preview shown={read} />
              <p className="min-w-0 text-sm text-muted">{spanText(read, locale)}</p>
            </div>
            {!left.includes(index) && (
              <UnitFields
                locale={locale}
                said={said(index, read)}
                onChange={(now) => setChanged((all) => ({ ...all, [index]: now }))}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-4">
        {taken.length > 0 && (
          <button type="submit" className="border border-ink bg-ink px-3 py-1.5 font-semibold text-ground">
            {t("own.keep")}
          </button>
        )}
        <button type="button" onClick={onCancel} className="py-1.5 font-semibold text-accent">
          {t("own.cancel")}
        </button>
      </p>
    </form>
  );
}
