"use client";
/** Kinds of events to mark on the page's charts: links, so that the choice is an address and needs no script. */
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { eventKinds, readEventKinds, writeEventKinds } from "@/lib/model/event-kinds";
import { type EventChoice, withEvents } from "./event-choice";
import { plainClick } from "./plain-click";

interface KindLinkProps {
  choice: EventChoice;
  /** What the address says once this link was followed. */
  wanted: string;
  current: boolean;
  text: string;
}

function KindLink({ choice, wanted, current, text }: KindLinkProps) {
  const router = useRouter();
  return (
    <li>
      <a
        href={withEvents(choice.search, wanted)}
        aria-current={current ? "true" : undefined}
        data-events={wanted}
        onClick={(event) => {
          if (!plainClick(event)) return;
          event.preventDefault();
          // Charts may have moved on since the server wrote the link.
          const { pathname, search, hash } = window.location;
          router.push(`${pathname}${withEvents(search, wanted)}${hash}` as Route, { scroll: false });
        }}
        className={`block border px-2 py-0.5 no-underline ${current ? "border-ink bg-ink text-ground" : "border-line text-ink hover:border-ink"}`}
      >
        {text}
      </a>
    </li>
  );
}

export function EventKinds({ choice }: { choice: EventChoice }) {
  const { kinds, words } = choice;
  const chosen = readEventKinds(choice.chosen) ?? [];
  const toggled = (kind: (typeof chosen)[number]) =>
    writeEventKinds(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]);
  return (
    <>
      <p className="text-muted">{words.hint}</p>
      <ul aria-label={words.choose} className="mt-1.5 flex flex-wrap gap-1.5">
        <KindLink choice={choice} wanted="none" current={chosen.length === 0} text={words.none} />
        <KindLink
          choice={choice}
          wanted="all"
          current={chosen.length === eventKinds.length}
          text={words.all}
        />
        {kinds.map(({ kind, name }) => (
          <KindLink
            key={kind}
            choice={choice}
            wanted={toggled(kind)}
            current={chosen.includes(kind)}
            text={name}
          />
        ))}
      </ul>
    </>
  );
}
