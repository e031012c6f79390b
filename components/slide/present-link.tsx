"use client";
/** To the slide of what is on the screen, by link or by the key P. */
import { useEffect } from "react";

interface PresentLinkProps {
  text: string;
  wall: string;
}

/** The page's address as it is now: charts write their state into it without a new page. */
function addressOf(view: "slide" | "wall"): string {
  const search = new URLSearchParams(location.search);
  search.set("view", view);
  return `?${search}`;
}

export function PresentLink({ text, wall }: PresentLinkProps) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (isHeld || event.code !== "KeyP" || document.cookie.includes("keys=off")) return;
      const { target } = event;
      if (target instanceof Element && target.closest("input,textarea,select,dialog")) return;
      location.assign(addressOf("slide"));
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const link = (view: "slide" | "wall", words: string) => (
    <a
      href={`?view=${view}`}
      aria-keyshortcuts={view === "slide" ? "p" : undefined}
      className="font-semibold"
      onClick={(event) => {
        event.currentTarget.href = addressOf(view);
      }}
    >
      {words}
    </a>
  );
  return (
    <p className="mt-6 flex flex-wrap gap-4">
      {link("slide", text)}
      {link("wall", wall)}
    </p>
  );
}
