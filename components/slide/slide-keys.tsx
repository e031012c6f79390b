"use client";
/** Keys of the slide on the screen: arrows to the next indicator, F for the whole screen, Escape back to the page. */
import { useEffect, useState } from "react";

export interface SlideKeysProps {
  previous: string;
  next: string;
  page: string;
  /** Seconds after which a wall goes on; each step fetches the figures anew. */
  seconds?: number | undefined;
  words: { pause: string; resume: string };
}

function fullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser that refuses leaves things as they are.
  done.catch(() => undefined);
}

const forward = ["ArrowRight", "PageDown"];
const back = ["ArrowLeft", "PageUp"];

function stepOf({ key, code }: KeyboardEvent): "next" | "previous" | "page" | "whole" | undefined {
  if (forward.includes(key)) return "next";
  if (back.includes(key)) return "previous";
  // Where the keyboard writes another alphabet, the key's place tells.
  if (key === "Escape" || code === "KeyP") return "page";
  return code === "KeyF" ? "whole" : undefined;
}

export function SlideKeys({ previous, next, page, seconds, words }: SlideKeysProps) {
  const [isPaused, setPaused] = useState(true);
  useEffect(() => {
    // Whoever wants less motion starts the wall by hand.
    if (seconds) setPaused(matchMedia("(prefers-reduced-motion: reduce)").matches);
  }, [seconds]);
  useEffect(() => {
    if (!seconds || isPaused) return;
    const timer = setTimeout(() => location.replace(next), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, isPaused, next]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = stepOf(event);
      if (!step) return;
      event.preventDefault();
      if (step === "whole") fullScreen();
      else if (step === "page") location.assign(page);
      else location.replace(step === "next" ? next : previous);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [previous, next, page]);
  if (!seconds) return null;
  return (
    <button
      type="button"
      className="fixed right-3 bottom-3 border border-line bg-ground px-3 py-1.5 text-sm text-ink"
      onClick={() => setPaused((paused) => !paused)}
    >
      {isPaused ? words.resume : words.pause}
    </button>
  );
}
