"use client";
/** To the slide of what is on the screen, by link or by the key P. */
import { useEffect } from "react";
import type { PresentMode } from "@/lib/model/present";

interface PresentLinkProps {
  text: string;
  /** Where the page has several charts that a wall can go round. */
  wall?: string;
  /** The query of the page as it was made. */
  search?: string;
}

/** The page's address as it is now: charts write their state into it without a new page. */
function addressOf(mode: PresentMode, now: string): string {
  const search = new URLSearchParams(now);
  search.set("present", mode);
  return `?${search}`;
}

export function PresentLink({ text, wall, search = "" }: PresentLinkProps) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (isHeld || event.code !== "KeyP" || document.cookie.includes("keys=off")) return;
      const { target } = event;
      if (target instanceof Element && target.closest("input,textarea,select,dialog")) return;
      location.assign(addressOf("slide", location.search));
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const link = (mode: PresentMode, words: string) => (
    <a
      href={addressOf(mode, search)}
      aria-keyshortcuts={mode === "slide" ? "p" : undefined}
      className="font-semibold"
      onClick={(event) => {
        event.currentTarget.href = addressOf(mode, location.search);
      }}
    >
      {words}
    </a>
  );
  return (
    <p className="flex flex-wrap gap-4 text-sm print:hidden">
      {link("slide", text)}
      {wall && link("wall", wall)}
    </p>
  );
}
