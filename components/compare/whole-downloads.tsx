"use client";
/** All panels in one file, in the state that is on the screen. */
import { useEffect, useState } from "react";
import { readWindow, type SharedWindow, windowChange } from "../chart/shared-window";

interface WholeDownloadsProps extends Pick<SharedWindow, "given" | "understood"> {
  path: string;
  /** Of the address of a file, but for the window. */
  asked: string;
  label: string;
  /** Full names by ending, for screen readers. */
  names: Record<string, string>;
}

export function WholeDownloads({ path, asked, given, understood, label, names }: WholeDownloadsProps) {
  const [shown, setShown] = useState(understood);
  useEffect(() => {
    const follow = () => setShown(readWindow({ given, understood }));
    follow();
    const events = ["popstate", windowChange];
    for (const name of events) window.addEventListener(name, follow);
    return () => {
      for (const name of events) window.removeEventListener(name, follow);
    };
  }, [given, understood]);
  const search = new URLSearchParams(asked);
  for (const [name, value] of Object.entries(shown)) search.set(name, value);
  return (
    <p className="mt-6 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line pt-3 text-sm print:hidden">
      <span className="text-muted">{label}</span>
      {Object.entries(names).map(([ending, name]) => (
        <a
          key={ending}
          href={`${path}.${ending}?${search}`}
          download={`compare.${ending}`}
          aria-label={name}
          className="font-semibold uppercase"
        >
          {ending}
        </a>
      ))}
    </p>
  );
}
