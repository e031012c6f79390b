"use client";
/** What of the kept alerts could not be read. */
import { UnreadText } from "../views/unread-text";
import { forgetUnread } from "./use-alerts";
import type { AlertWords } from "./words";

export function Unread({ text, words }: { text: string; words: AlertWords }) {
  return (
    <UnreadText text={text} file="steppe-monitor-unread.txt" words={words} onForget={() => forgetUnread()} />
  );
}
