"use client";
/** Texts of events beside the pointer: within the box of values, or alone under a tag. */
import { useLayoutEffect, useRef, useState } from "react";
import { eventLine } from "@/lib/chart/event-line";
import { place } from "@/lib/chart/place";
import type { Chart, EventMark, Locale } from "@/lib/model";

/** Texts that a box holds; all of them stand under the chart. */
const shown = 5;

export function EventTexts({ events, locale }: { events: EventMark[]; locale: Locale }) {
  return (
    <>
      {events.slice(0, shown).map((event) => (
        <p key={event.id} className="flex gap-1.5">
          <span className="font-semibold">{event.number}</span>
          {eventLine(event, locale)}
        </p>
      ))}
      {events.length > shown && <p className="text-muted">+{events.length - shown}</p>}
    </>
  );
}

export function EventBox({ chart, events }: { chart: Chart; events: EventMark[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(0);
  const p = place(chart);
  const number = events[0]?.number ?? 0;
  const tag = chart.events?.tags.find(({ numbers }) => numbers[0] === number);
  useLayoutEffect(() => {
    const width = box.current?.offsetWidth ?? 0;
    setLeft(Math.max(0, Math.min((tag?.x ?? 0) - width / 2, chart.frame.width - width)));
  }, [tag, chart.frame.width]);
  return (
    <div
      ref={box}
      data-event-box={number}
      className="absolute z-10 max-w-80 border border-line bg-ground px-2.5 py-1.5 text-xs leading-5 shadow-sm"
      style={{ left, top: p.top + 4 }}
    >
      <EventTexts events={events} locale={chart.locale} />
    </div>
  );
}
