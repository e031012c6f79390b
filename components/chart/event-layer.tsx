"use client";
/** Under a chart: the texts of the events marked on it, and the way to choose kinds of them for the whole page. */
import { useState } from "react";
import { useEventChoice } from "./event-choice";
import { EventKinds } from "./event-kinds";
import { plainClick } from "./plain-click";

export interface NumberedEvent {
  id: string;
  number: number;
}

interface EventLayerProps {
  marks: NumberedEvent[];
  isLead?: boolean | undefined;
}

/** The id of the choice that stands under the page's first chart. */
const choiceId = "events";

function Marked({ marks }: { marks: NumberedEvent[] }) {
  const choice = useEventChoice();
  if (!choice) return null;
  const told = marks.flatMap(({ id, number }) => {
    const event = choice.events[id];
    return event ? [{ id, number, ...event }] : [];
  });
  return (
    <>
      <ol aria-label={choice.words.heading} className="grid gap-x-6 sm:grid-cols-2">
        {told.map(({ id, number, when, text, isLater }) => (
          <li key={id} value={number} className="flex gap-2">
            <span className="figures min-w-5 shrink-0 text-right font-semibold">{number}</span>
            <span>
              {when}:{" "}
              <a href={`/${choice.locale}/events?event=${id}#${id}`} className="text-muted">
                {text}
              </a>
              {isLater && " †"}
            </span>
          </li>
        ))}
      </ol>
      {told.some(({ isLater }) => isLater) && <p>{choice.words.later}</p>}
    </>
  );
}

/** A page's first chart has the choice in full; the others open it where they stand, or lead to the first. */
function Choose({ isLead }: { isLead: boolean }) {
  const choice = useEventChoice();
  const [open, setOpen] = useState(false);
  if (!choice) return null;
  if (isLead) {
    return (
      <details className="print:hidden" open={choice.chosen !== "none" || undefined}>
        <summary className="font-semibold">{choice.words.choose}</summary>
        <div id={choiceId} className="scroll-mt-4 py-1.5">
          <EventKinds choice={choice} />
        </div>
      </details>
    );
  }
  return (
    <div className="print:hidden">
      <a
        href={`#${choiceId}`}
        aria-expanded={open}
        onClick={(event) => {
          if (!plainClick(event)) return;
          event.preventDefault();
          setOpen(!open);
        }}
      >
        {choice.words.choose}
      </a>
      {open && (
        <div className="py-1.5">
          <EventKinds choice={choice} />
        </div>
      )}
    </div>
  );
}

export function EventLayer({ marks, isLead = false }: EventLayerProps) {
  const choice = useEventChoice();
  if (!choice) return null;
  return (
    <div data-event-layer={marks.length} className="mt-2 grid gap-1 text-[0.8125rem] leading-5 text-muted">
      {marks.length > 0 && <Marked marks={marks} />}
      <Choose isLead={isLead} />
    </div>
  );
}
