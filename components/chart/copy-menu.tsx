"use client";
/** Copies a figure: picture, table, citation, link, code to embed; puts it into the deck. Comes with the first touch. */
import { useEffect, useRef, useState } from "react";
import { fill } from "../search/fill";
import { type Copying, copied } from "./copying";
import type { LiveAddress, LiveQuery } from "./live-state";

interface CopyMenuProps {
  address: LiveAddress;
  anchor: string;
  query: LiveQuery;
  /** The key that was pressed, and how many there were: each is done once. */
  asked: { key: string; count: number };
  isNested: boolean;
  dark: boolean;
  onDark(dark: boolean): void;
}

const exportTextsId = "export-texts";

const kinds: { key: string; kind: Copying }[] = [
  { key: "i", kind: "picture" },
  { key: "t", kind: "table" },
  { key: "q", kind: "citation" },
  { key: "l", kind: "link" },
  { key: "e", kind: "embed" },
];

const deckKey = "b";

/** The page holds these texts once for all of its figures; the one on own series stands where such are shown. */
function textsOfPage(): Record<string, string | undefined> {
  const own = document.querySelector<HTMLElement>("[data-deck-own]");
  return { ...document.getElementById(exportTextsId)?.dataset, ...own?.dataset };
}

export function CopyMenu({ address, anchor, query, asked, isNested, dark, onDark }: CopyMenuProps) {
  const [said, setSaid] = useState("");
  const [isAdded, setAdded] = useState(false);
  const done = useRef(0);
  const status = useRef<HTMLParagraphElement>(null);
  const words = textsOfPage();
  const copy = (kind: Copying) => {
    setAdded(false);
    setSaid(words.copying ?? "");
    copied(kind, { address, anchor, query, isNested, dark }).then(
      () => setSaid(`${words[kind]}: ${words.copied}`),
      () => setSaid(words.failed ?? ""),
    );
  };
  // A chart of the reader's own series is known to no server, so no deck can draw it.
  const isForDeck = !address.files?.path.startsWith("own:");
  // Nor does any server make a frame of them.
  const offered = kinds.filter(({ kind }) => kind !== "embed" || isForDeck);
  const add = async () => {
    if (!isForDeck) return setSaid(words.deckOwn ?? "");
    setSaid(words.copying ?? "");
    const { addToDeck } = await import("../deck/add");
    const { outcome, count, most } = await addToDeck(address, query);
    setSaid(fill(words[outcome] ?? "", { count, most }));
    setAdded(outcome === "added");
  };
  useEffect(() => {
    if (asked.count === done.current) return;
    done.current = asked.count;
    const found = offered.find(({ key }) => key === asked.key);
    if (!found && asked.key !== deckKey) return;
    const menu = status.current?.closest("details");
    if (menu) menu.open = true;
    if (found) copy(found.kind);
    else add().catch(() => setSaid(words.deckFailed ?? ""));
  });
  return (
    <div className="grid gap-1 pb-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="text-muted">{words.copy}</span>
        {offered.map(({ key, kind }) => (
          <button
            key={kind}
            type="button"
            aria-keyshortcuts={key}
            className="border border-line bg-ground px-2.5 py-1 hover:border-ink"
            onClick={() => copy(kind)}
          >
            {words[kind]}
            <span aria-hidden="true" className="ml-1.5 text-muted">
              {key}
            </span>
          </button>
        ))}
        {isForDeck && (
          <button
            type="button"
            aria-keyshortcuts={deckKey}
            className="border border-line bg-ground px-2.5 py-1 font-semibold hover:border-ink"
            onClick={() => add().catch(() => setSaid(words.deckFailed ?? ""))}
          >
            {words.deck}
            <span aria-hidden="true" className="ml-1.5 font-normal text-muted">
              {deckKey}
            </span>
          </button>
        )}
        <label className="flex items-center gap-1.5">
          <input type="checkbox" checked={dark} onChange={(event) => onDark(event.currentTarget.checked)} />
          {words.dark}
        </label>
      </div>
      {!isForDeck && <p className="max-w-text text-muted">{words.deckOwn}</p>}
      <p ref={status} role="status" className="min-h-5 text-muted">
        {said} {isAdded && <a href={`/${address.lang}/deck`}>{words.deckLink}</a>}
      </p>
    </div>
  );
}
