"use client";
/** Where a presented comparison names own series: brings what draws it, over the server's slide of the rest. */
import { usePart } from "../chart/use-part";
import type { OwnSlideProps } from "./own-slide";

const loadSlide = async () => (await import("./own-slide")).OwnSlide;

export function OwnSlideLater(props: OwnSlideProps) {
  const { part: OwnSlide } = usePart(loadSlide, true);
  return OwnSlide ? <OwnSlide {...props} /> : props.children;
}
