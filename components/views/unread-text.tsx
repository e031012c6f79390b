"use client";
/** What the browser kept and we could not read: said what is wrong, offered as a file, forgotten only when told to. */
import { saveFile } from "./save-file";

interface UnreadTextProps {
  text: string;
  /** What is wrong with it, entry by entry. */
  faults?: string[];
  /** The name of the file in which it is offered. */
  file: string;
  words: { unread: string; download: string; forget: string };
  onForget: () => void;
}

export function UnreadText({ text, faults = [], file, words, onForget }: UnreadTextProps) {
  const button = "font-semibold text-accent underline";
  return (
    <div role="alert" className="mb-5 border-l-2 border-chn bg-wash px-3 py-2">
      <p>{words.unread}</p>
      {faults.length > 0 && (
        <ul className="mt-1 list-disc pl-5 text-sm">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <button type="button" className={button} onClick={() => saveFile(file, text)}>
          {words.download}
        </button>
        <button type="button" className={button} onClick={onForget}>
          {words.forget}
        </button>
      </p>
    </div>
  );
}
