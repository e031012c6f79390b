/** Elements of an Office document as text. */
import { escapeMarkup } from "../markup";

type Value = string | number | boolean | undefined;

/** Signs that no XML document may hold would make the whole file unreadable. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

export function plain(text: string): string {
  return escapeMarkup(text.replaceAll(forbidden, ""));
}

function written(value: Exclude<Value, undefined>): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : plain(String(value));
}

export function element(
  name: string,
  attributes: Record<string, Value>,
  ...children: (string | false | undefined)[]
): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]))
    .join("");
  const inner = children.filter(Boolean).join("");
  return inner === "" ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** `<name val="…"/>`, of which a chart is full. */
export function val(name: string, value: Exclude<Value, undefined>): string {
  return element(name, { val: value });
}

export const namespaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

export function xmlDocument(root: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}
