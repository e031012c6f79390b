"use client";
/** Brings the keys of a slide after the slide itself: the page that it is a view of does not carry them. */
import { usePart } from "../chart/use-part";
import type { SlideKeysProps } from "./slide-keys";

const loadKeys = async () => (await import("./slide-keys")).SlideKeys;

export function SlideKeysLater(props: SlideKeysProps) {
  const { part: SlideKeys } = usePart(loadKeys, true);
  return SlideKeys && <SlideKeys {...props} />;
}
