/** Lays the events that the comparison asks for under its panels; nothing of it is loaded where none are. */
import type { ReactNode } from "react";
import { type Comparison, type DatedEvent, isOverTime, type Locale } from "@/lib/model";
import { EventChoiceProvider } from "../chart/event-choice-provider";
import { eventChoice } from "../chart/event-words";

interface PanelEventsProps {
  locale: Locale;
  comparison: Comparison;
  /** The comparison's query. */
  of: string;
  events: readonly DatedEvent[];
  children: ReactNode;
}

export function PanelEvents({ locale, comparison, of, events, children }: PanelEventsProps) {
  const { events: chosen = [] } = comparison;
  if (chosen.length === 0 || !isOverTime(comparison)) return children;
  const choice = eventChoice({ locale, chosen, search: of, events });
  return <EventChoiceProvider value={choice}>{children}</EventChoiceProvider>;
}
