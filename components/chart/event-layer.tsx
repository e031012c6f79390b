"use client";
/** Under a chart: the texts of the events marked on it, and the way to choose kinds of them for the whole page. */
import { type MouseEvent, type ReactNode, useState } from "react";
import { eventSigns } from "@/lib/chart/event-line";
import { turningPoints, writeEventKinds } from "@/lib/model/event-kinds";
import { fill } from "../search/fill";
import { type EventChoice, type EventLayerProps, type ToldEvent, useEventChoice } from "./event-choice";
import { ChoiceLink, EventKinds } from "./event-kinds";
import { plainClick } from "./plain-click";

/** The id of the choice that stands under the page's first chart. */
const choiceId = "events";
/** Texts that stand open under a chart; more of them fold, since they would outgrow it. */
const openAtMost = 12;

function Texts({ told, choice }: { told: ToldEvent[]; choice: EventChoice }) {
  return (
    <>
      <ol className="list-decimal gap-x-8 pl-7 marker:font-semibold sm:columns-2">
        {told.map(({ id, when, text, isLater }) => (
          <li key={id} className="break-inside-avoid">
            {when}
            {eventSigns(choice.locale).colon}
            <a href={`/${choice.locale}/events#${id}`} className="text-muted">
              {text}
            </a>
            {isLater && " †"}
          </li>
        ))}
      </ol>
      {told.some(({ isLater }) => isLater) && <p>{choice.details?.words.later}</p>}
    </>
  );
}

/** A link that opens its content in place; without scripts it leads to where the same can be had. */
function Opener({ href, text, children }: { href: string; text: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const toggle = (event: MouseEvent) => {
    if (!plainClick(event)) return;
    event.preventDefault();
    setOpen(!open);
  };
  return (
    <div>
      <a href={href} aria-expanded={open} onClick={toggle}>
        {text}
      </a>
      {open && <div className="py-1.5">{children}</div>}
    </div>
  );
}

export function EventLayer({ marks, live, file, isLead = false }: EventLayerProps) {
  const choice = useEventChoice();
  if (!choice) return null;
  const { details, choose } = choice;
  if (!details) {
    return (
      <p className="mt-2 text-sm print:hidden">
        <ChoiceLink choice={choice} wanted={writeEventKinds(turningPoints)}>
          {choose}
        </ChoiceLink>
      </p>
    );
  }
  const told = live ?? marks.flatMap((order) => details.events[order] ?? []);
  const marked = fill(details.words.marked, { count: told.length });
  const texts = <Texts told={told} choice={choice} />;
  const kinds = <EventKinds choice={choice} />;
  const isLong = told.length > openAtMost;
  return (
    <div data-event-layer={told.length} className="mt-2 grid gap-1 text-[0.8125rem] leading-5 text-muted">
      {told.length > 0 && !isLong && texts}
      {isLong &&
        (isLead ? (
          <details>
            <summary className="font-semibold">{marked}</summary>
            <div className="py-1.5">{texts}</div>
          </details>
        ) : (
          <Opener href={file} text={marked}>
            {texts}
          </Opener>
        ))}
      <div className="print:hidden">
        {isLead ? (
          <div id={choiceId} className="scroll-mt-4 py-1.5">
            {kinds}
          </div>
        ) : (
          <Opener href={`#${choiceId}`} text={choose}>
            {kinds}
          </Opener>
        )}
      </div>
    </div>
  );
}
