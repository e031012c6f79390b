"use client";
/** What the browser kept and we could not read: offered as a file, forgotten only when told to. */
import { saveFile } from "../views/save-file";
import { forgetUnread } from "./use-alerts";
import type { AlertWords } from "./words";

export function Unread({ text, words }: { text: string; words: AlertWords }) {
  const button = "font-semibold text-accent underline";
  return (
    <div role="alert" className="my-2 border-l-2 border-chn bg-wash px-3 py-2">
      <p>{words.unread}</p>
      <p className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        <button type="button" className={button} onClick={() => saveFile("steppe-monitor-unread.txt", text)}>
          {words.download}
        </button>
        <button type="button" className={button} onClick={forgetUnread}>
          {words.forget}
        </button>
      </p>
    </div>
  );
}
