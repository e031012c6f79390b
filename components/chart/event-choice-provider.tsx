"use client";
/** Says the choice of events to all charts of a page, and brings what stands under each of them. */
import type { ReactNode } from "react";
import { Choice, type EventChoice, EventLayerContext } from "./event-choice";
import { EventLayer } from "./event-layer";

export function EventChoiceProvider({ value, children }: { value: EventChoice; children: ReactNode }) {
  return (
    <Choice value={value}>
      <EventLayerContext value={EventLayer}>{children}</EventLayerContext>
    </Choice>
  );
}
