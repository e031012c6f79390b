/** The list as text, in the browser's store and in files alike; what cannot be read is named, entry by entry. */
import * as z from "zod/mini";
import { newId, SavedView } from "./view";

const format = "steppe-monitor-views";
const version = 1;
const Document = z.object({ format: z.literal(format), version: z.number(), views: z.array(z.unknown()) });

/** Why something was not read: the whole text, or the entry at a place (from 1). */
export type Fault =
  | { reason: "notJson" | "notViews" | "newer" }
  | { reason: "entry"; place: number; name: string; field: "id" | "name" | "address" | "saved" | "entry" };

export interface ReadViews {
  views: SavedView[];
  faults: Fault[];
}

export function writeDocument(views: SavedView[]): string {
  return JSON.stringify({ format, version, views }, null, 1);
}

function parseJson(text: string): unknown {
  try {
    // Editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const fields = ["id", "name", "address", "saved"] as const;

function faultOf(entry: unknown, place: number, path: PropertyKey | undefined): Fault {
  const name = z.object({ name: z.string() }).safeParse(entry).data?.name.slice(0, 80) ?? "";
  return { reason: "entry", place, name, field: fields.find((field) => field === path) ?? "entry" };
}

export function readDocument(text: string): ReadViews {
  const json = parseJson(text);
  if (json === undefined) return { views: [], faults: [{ reason: "notJson" }] };
  const document = Document.safeParse(json);
  if (!document.success) return { views: [], faults: [{ reason: "notViews" }] };
  if (document.data.version > version) return { views: [], faults: [{ reason: "newer" }] };
  const views = new Map<string, SavedView>();
  const faults: Fault[] = [];
  for (const [index, entry] of document.data.views.entries()) {
    const read = SavedView.safeParse(entry);
    if (!read.success) faults.push(faultOf(entry, index + 1, read.error.issues[0]?.path[0]));
    else if (views.has(read.data.id)) faults.push(faultOf(entry, index + 1, "id"));
    else views.set(read.data.id, read.data);
  }
  return { views: [...views.values()], faults };
}

const sameView = (a: SavedView, b: SavedView) => a.name === b.name && a.address === b.address;

/** Both lists in one: a view that is there already is not added twice, another one with the same id gets a new id. */
export function mergeViews(here: SavedView[], coming: SavedView[]): SavedView[] {
  const all = [...here];
  for (const view of coming) {
    if (all.some((one) => sameView(one, view))) continue;
    all.push(all.some(({ id }) => id === view.id) ? { ...view, id: newId() } : view);
  }
  return all;
}
