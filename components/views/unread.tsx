"use client";
/** What of the saved views could not be read. */
import type { Fault } from "@/lib/views";
import { faultText } from "./fault-text";
import type { Notice } from "./notice";
import { UnreadText } from "./unread-text";
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
  return (
    <UnreadText
      text={text}
      faults={[...new Set(faults.map((fault) => faultText(fault, words)))]}
      file="steppe-monitor-unread.txt"
      words={words}
      onForget={forget}
    />
  );
}
