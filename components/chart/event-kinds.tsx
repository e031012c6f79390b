"use client";
/** Kinds of events to mark on the page's charts: links, so that the choice is an address and needs no script. */
import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { type EventKind, nextEventKinds, readEventKinds, writeEventKinds } from "@/lib/model/event-kinds";
import { type EventChoice, withEvents } from "./event-choice";
import { plainClick } from "./plain-click";

interface ChoiceLinkProps {
  choice: EventChoice;
  /** What the address says once this link was followed. */
  wanted: string;
  current?: boolean;
  children: ReactNode;
}

export function ChoiceLink({ choice, wanted, current = false, children }: ChoiceLinkProps) {
  const router = useRouter();
  return (
    <a
      href={withEvents(choice.search, wanted)}
      aria-current={current ? "true" : undefined}
      onClick={(event) => {
        if (!plainClick(event)) return;
        event.preventDefault();
        // Charts may have moved on since the server wrote the link.
        const { pathname, search, hash } = window.location;
        router.push(`${pathname}${withEvents(search, wanted)}${hash}` as Route, { scroll: false });
      }}
    >
      {children}
    </a>
  );
}

const look =
  "mt-1.5 flex flex-wrap gap-1.5 [&_a]:block [&_a]:border [&_a]:border-line [&_a]:px-2 [&_a]:py-0.5 [&_a]:text-ink [&_a]:no-underline [&_a:hover]:border-ink [&_a[aria-current]]:border-ink [&_a[aria-current]]:bg-ink [&_a[aria-current]]:text-ground";

export function EventKinds({ choice }: { choice: EventChoice }) {
  const { details, choose } = choice;
  if (!details) return null;
  const { kinds, words } = details;
  const chosen = readEventKinds(choice.chosen) ?? [];
  const isAll = choice.chosen === "all";
  const next = (kind: EventKind) => writeEventKinds(nextEventKinds(chosen, kind));
  return (
    <>
      <p className="text-muted">{words.hint}</p>
      <ul aria-label={choose} className={look}>
        <li>
          <ChoiceLink choice={choice} wanted="none">
            {words.none}
          </ChoiceLink>
        </li>
        <li>
          <ChoiceLink choice={choice} wanted="all" current={isAll}>
            {words.all}
          </ChoiceLink>
        </li>
        {kinds.map(({ kind, name }) => (
          <li key={kind}>
            <ChoiceLink choice={choice} wanted={next(kind)} current={!isAll && chosen.includes(kind)}>
              {name}
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </>
  );
}
