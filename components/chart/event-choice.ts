"use client";
/** The events that a page's address asks for: said once for all its charts, which stand under the same choice. */
import { createContext, useContext } from "react";
import type { EventKind, Locale } from "@/lib/model";

export interface ToldEvent {
  id: string;
  when: string;
  text: string;
  isLater: boolean;
}

/** What the first step marks: the turning points that bear on prices and trade, few enough to be read on any chart. */
export const firstChoice = "conflict,trade,monetary";

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

const Choice = createContext<EventChoice | undefined>(undefined);
export const EventChoiceProvider = Choice.Provider;

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
