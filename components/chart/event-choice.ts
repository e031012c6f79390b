"use client";
/** The events that a page's address asks for: said once for all its charts, which stand under the same choice. */
import { type ComponentType, createContext, useContext } from "react";
import type { EventKind, Locale } from "@/lib/model";

export interface ToldEvent {
  id: string;
  when: string;
  text: string;
  isLater: boolean;
}

export interface EventChoice {
  locale: Locale;
  /** As the address writes it: `all`, kinds with commas, or `none`. */
  chosen: string;
  /** The query of the page's address as the server got it: links keep the rest of it. */
  search: string;
  /** The way in, where no events are chosen yet. */
  choose: string;
  /** What is needed once some are; without them a page bears nothing of it. */
  details?: {
    kinds: { kind: EventKind; name: string }[];
    /** The chosen events; charts name them by their place here. */
    events: ToldEvent[];
    /** `{count}` is filled in by the browser. */
    words: { marked: string; hint: string; all: string; none: string; later: string };
  };
}

export interface EventLayerProps {
  /** Events of the server's drawing, by their place in the page's choice. */
  marks: number[];
  /** Events of the interactive drawing, once it stands. */
  live: ToldEvent[] | undefined;
  /** The chart as a file that bears the texts too. */
  file: string;
  isLead?: boolean | undefined;
}

/** What stands under a chart comes with the choice: pages whose charts bear no events do not load it. */
export const EventLayerContext = createContext<ComponentType<EventLayerProps> | undefined>(undefined);

export const Choice = createContext<EventChoice | undefined>(undefined);

/** Undefined on pages whose charts bear no events. */
export function useEventChoice(): EventChoice | undefined {
  return useContext(Choice);
}

/** The page's query with another choice of events in it. */
export function withEvents(search: string, chosen: string): string {
  const query = new URLSearchParams(search);
  query.delete("events");
  // Commas stand as they are: the address is for people.
  const rest = query.toString();
  const mine = chosen === "none" ? "" : `events=${chosen}`;
  return `?${[rest, mine].filter(Boolean).join("&")}`;
}
