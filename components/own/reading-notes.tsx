"use client";
/** What was decided while reading, and what was not read, by line. */
import { type Answers, type Encoding, encodings, type Note, type Reading } from "@/lib/own/reading";
import { faultText, noteText, type Teller } from "./told";

interface ReadingNotesProps {
  reading: Reading;
  answers: Answers;
  teller: Teller;
  onAnswer(answers: Answers): void;
}

/** More are only counted: who has so many must mend the file. */
const shown = 12;

function EncodingChoice({
  answers,
  teller: { t },
  onAnswer,
  note,
}: Omit<ReadingNotesProps, "reading"> & { note: Note }) {
  return (
    <label className="ml-2 inline-flex items-center gap-2">
      <span className="sr-only">{t("own.encoding")}</span>
      <select
        value={answers.encoding ?? String(note.values?.encoding)}
        onChange={(event) => onAnswer({ ...answers, encoding: event.target.value as Encoding })}
        className="border border-line bg-ground px-2 py-0.5 text-ink"
      >
        {encodings.map((encoding) => (
          <option key={encoding} value={encoding}>
            {encoding}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What reads the same is told once. */
const unlike = <T,>(all: [string, T][]): [string, T][] => [...new Map(all)];

const isWhole = ({ reason }: Note) => reason === "firstDays" || reason === "lastDays";

export function ReadingNotes({ reading, answers, teller, onAnswer }: ReadingNotesProps) {
  const { notes, faults, faultCount } = reading;
  const { t } = teller;
  const choice = { answers, teller, onAnswer };
  return (
    <>
      {notes.length > 0 && (
        <ul className="grid gap-1 text-sm text-muted">
          {unlike(notes.map((note) => [noteText(note, teller), note])).map(([text, note]) => {
            return (
              <li key={text}>
                {text}
                {note.reason === "encoding" && <EncodingChoice {...choice} note={note} />}
                {isWhole(note) && (
                  <button
                    type="button"
                    onClick={() => onAnswer({ ...answers, asDays: true })}
                    className="ml-2 font-semibold text-accent underline"
                  >
                    {t("own.asDays")}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {faultCount > 0 && (
        <section className="border-l-2 border-rus pl-3 text-sm">
          <p className="font-semibold">{t("own.faults", { count: faultCount })}</p>
          <ul className="mt-1 grid max-h-56 gap-0.5 overflow-y-auto break-words">
            {unlike(faults.slice(0, shown).map((fault) => [faultText(fault, teller), fault])).map(
              ([text]) => (
                <li key={text}>{text}</li>
              ),
            )}
            {faultCount > shown && (
              <li className="text-muted">{t("own.faultsMore", { count: faultCount - shown })}</li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}
