"use client";
/** The reader's alerts, fired ones first; more than a few unfold when asked, so that nothing below them moves by itself. */
import { useState } from "react";
import { fill } from "../search/fill";
import { AlertRow } from "./alert-row";
import type { AlertAnswer, AlertWords } from "./words";

interface AlertListProps {
  answers: AlertAnswer[];
  words: AlertWords;
  onEdit(rule: string): void;
  onRemove(answer: AlertAnswer): void;
}

const shownFirst = 3;

export function AlertList({ answers, words, onEdit, onRemove }: AlertListProps) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? answers : answers.slice(0, shownFirst);
  return (
    <>
      <ul aria-label={words.list}>
        {shown.map((answer) => (
          <AlertRow
            key={answer.rule}
            answer={answer}
            words={words}
            onEdit={() => onEdit(answer.rule)}
            onRemove={() => onRemove(answer)}
          />
        ))}
      </ul>
      {shown.length < answers.length && (
        <button type="button" className="text-sm font-semibold text-accent" onClick={() => setOpen(true)}>
          {fill(words.showAll, { all: answers.length })}
        </button>
      )}
    </>
  );
}
