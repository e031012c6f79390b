"use client";
/** One alert: what it watches, what is said of it, and what can be done with it. */
import { fill } from "../search/fill";
import type { AlertAnswer, AlertWords } from "./words";

interface AlertRowProps {
  answer: AlertAnswer;
  words: AlertWords;
  onEdit(): void;
  onRemove(): void;
}

const marks = { fired: "border-chn", quiet: "border-line", unknown: "border-zero" };

export function AlertRow({ answer, words, onEdit, onRemove }: AlertRowProps) {
  const { state, title, text, page } = answer;
  const button = "py-1 font-semibold text-accent hover:underline pointer-coarse:py-2.5";
  return (
    <li
      className={`my-2 border-l-4 px-3 py-1 sm:flex sm:items-baseline sm:justify-between sm:gap-6 ${marks[state]} ${state === "fired" ? "bg-wash" : ""}`}
    >
      <div className="min-w-0">
        <p>
          <strong className={state === "fired" ? "" : "font-normal text-muted"}>{words.states[state]}</strong>
          {" · "}
          {page ? <a href={page}>{title}</a> : <span className="break-all">{title}</span>}
        </p>
        <p className={state === "fired" ? "font-semibold" : "text-sm text-muted"}>{text}</p>
      </div>
      <p className="flex shrink-0 gap-5 text-sm">
        <button
          type="button"
          className={button}
          onClick={onEdit}
          aria-label={fill(words.editOf, { name: title })}
        >
          {words.edit}
        </button>
        <button
          type="button"
          className={button}
          onClick={onRemove}
          aria-label={fill(words.removeOf, { name: title })}
        >
          {words.remove}
        </button>
      </p>
    </li>
  );
}
