"use client";
/** What the browser kept and we could not read: said what is wrong, offered as a file, forgotten only when told to. */
import type { Fault } from "@/lib/views";
import { faultText } from "./fault-text";
import type { Notice } from "./notice";
import { saveFile } from "./save-file";
import { forgetUnreadViews } from "./use-saved-views";
import type { ViewsWords } from "./words";

interface UnreadProps {
  faults: Fault[];
  text: string;
  words: ViewsWords;
  onFailure: (notice: Notice) => void;
}

export function Unread({ faults, text, words, onFailure }: UnreadProps) {
  const forget = () => {
    const outcome = forgetUnreadViews();
    if (outcome !== "done") onFailure({ text: words[outcome], alarm: true });
  };
  const button = "font-semibold text-accent underline";
  return (
    <div role="alert" className="mb-5 border-l-2 border-chn bg-wash px-3 py-2">
      <p>{words.unread}</p>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>{faultText(fault, words)}</li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <button type="button" className={button} onClick={() => saveFile("steppe-monitor-unread.txt", text)}>
          {words.download}
        </button>
        <button type="button" className={button} onClick={forget}>
          {words.forget}
        </button>
      </p>
    </div>
  );
}
