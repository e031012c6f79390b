"use client";
/** What only the reader can know: each question with its possible answers. */
import type { Answers, Question } from "@/lib/own/reading";
import { choicesOf, questionText, type Teller } from "./told";

interface QuestionsProps {
  all: Question[];
  answers: Answers;
  teller: Teller;
  onAnswer(answers: Answers): void;
}

function answered(question: Question, value: string, answers: Answers): Answers {
  if (question.about === "dateOrder") return { ...answers, dateOrder: value as "dmy" | "mdy" };
  return { ...answers, decimal: { ...answers.decimal, [question.column]: value as "point" | "comma" } };
}

export function Questions({ all, answers, teller, onAnswer }: QuestionsProps) {
  return all.map((question) => {
    const name = question.about === "decimal" ? `decimal-${question.column}` : question.about;
    return (
      <fieldset key={name} className="border-l-2 border-chn bg-wash px-3 py-2 text-sm">
        <legend className="float-left w-full">{questionText(question, teller)}</legend>
        <div className="clear-both flex flex-wrap gap-2 pt-2">
          {choicesOf(question, teller).map(({ value, text }) => (
            <button
              key={value}
              type="button"
              onClick={() => onAnswer(answered(question, value, answers))}
              className="border border-ink px-3 py-1 font-semibold"
            >
              {text}
            </button>
          ))}
        </div>
      </fieldset>
    );
  });
}
