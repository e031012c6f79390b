/** The look of an element: its own attributes over those of the groups around it. */
import type { XmlElement } from "@rgrove/parse-xml";

export type Look = Readonly<Record<string, string>>;

/** Attributes that say how something looks rather than where it stands. */
const inherited = [
  "fill",
  "fill-opacity",
  "font-size",
  "font-style",
  "font-weight",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-width",
  "text-anchor",
];

export function lookOf({ attributes }: XmlElement, around: Look): Look {
  const own = inherited.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...around, ...Object.fromEntries(own) };
}

export function numberOf({ attributes }: XmlElement, name: string): number {
  return Number(attributes[name] ?? 0);
}
