"use client";
/** All panels in one file, in the state that is on the screen; copied, and put into the deck, a slide each. */
import { useEffect, useState } from "react";
import { Downloads, type DownloadWords } from "../chart/downloads";
import { readWindow, type SharedWindow, windowChange } from "../chart/shared-window";
import { useAddressTheme } from "../chart/use-address";

interface WholeDownloadsProps extends Pick<SharedWindow, "given" | "understood"> {
  path: string;
  lang: string;
  /** Of the address of a file, but for the window. */
  asked: string;
  /** Places of the panels that show something, from 1. */
  panels: number[];
  words: DownloadWords;
}

export function WholeDownloads({ given, understood, words, lang, ...files }: WholeDownloadsProps) {
  const [shown, setShown] = useState(understood);
  const theme = useAddressTheme(undefined);
  useEffect(() => {
    const follow = () => setShown(readWindow({ given, understood }));
    follow();
    const events = ["popstate", windowChange];
    for (const name of events) window.addEventListener(name, follow);
    return () => {
      for (const name of events) window.removeEventListener(name, follow);
    };
  }, [given, understood]);
  return (
    <div data-files className="mt-6 border-t border-line">
      <Downloads
        address={{ chart: "compare", lang, theme, files }}
        anchor="figures"
        query={shown}
        words={words}
      />
    </div>
  );
}
