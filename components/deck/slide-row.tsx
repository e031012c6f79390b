"use client";
/** One slide: what it shows, what it is called, what has moved under it, and its place. */
import type { Deck } from "@/lib/deck/document";
import { claimOf, type DeckItem, headings, noteLimit, ownTitleLimit, titleOf } from "@/lib/deck/item";
import { fill } from "../search/fill";
import type { Reviewed } from "./asking";
import { ChangeList } from "./change-list";
import type { DeckWords } from "./words";

interface SlideRowProps {
  item: DeckItem;
  place: number;
  deck: Deck;
  words: DeckWords;
  reviewed: Reviewed | undefined;
  onChange: (change: Partial<DeckItem>) => void;
  onMove: (by: number, name: string) => void;
  onRemove: (name: string) => void;
  onAccept: (name: string) => void;
}

/** Where the files of a slide's chart are, up to the ending. */
function pathOf(chart: string): string {
  if (chart === "compare") return "/api/v1/compare/chart";
  return claimOf(chart) ? `/api/v1/${chart}` : `/api/v1/charts/${chart}`;
}

export function previewOf({ chart, query }: DeckItem, { locale, theme }: Deck): string {
  const search = new URLSearchParams(query);
  for (const [name, value] of Object.entries({ lang: locale, theme, preset: "slide" }))
    search.set(name, value);
  return `${pathOf(chart)}.svg?${search}`;
}

export function moveButtonId(id: string, by: number): string {
  return `slide-${id}-${by < 0 ? "up" : "down"}`;
}

const button =
  "py-1 font-semibold text-accent hover:underline aria-disabled:text-muted aria-disabled:no-underline";

export function SlideRow({ item, place, deck, words, reviewed, ...on }: SlideRowProps) {
  const bound = reviewed?.bound;
  const name = bound ? titleOf(item, bound) : item.own || "…";
  const offered = headings.filter((one) => one === "own" || one === item.heading || bound?.[one]);
  const hasMoved = (reviewed?.changes.length ?? 0) > 0;
  const move = (by: number, label: string, of: string) => {
    const isEnd = by < 0 ? place === 1 : place === deck.items.length;
    return (
      <button
        id={moveButtonId(item.id, by)}
        type="button"
        className={button}
        aria-disabled={isEnd}
        aria-label={fill(of, { name })}
        onClick={() => !isEnd && on.onMove(by, name)}
      >
        {label}
      </button>
    );
  };
  return (
    <li className="grid gap-4 border-b border-line py-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
      {reviewed?.fault === undefined ? (
        // biome-ignore lint/performance/noImgElement: an SVG of our own API has nothing to be optimized
        <img
          src={previewOf(item, deck)}
          alt={fill(words.preview, { name, place })}
          width={1920}
          height={1080}
          loading="lazy"
          className="h-auto w-full max-w-72 self-start border border-line"
        />
      ) : (
        <p role="alert" className="border-l-2 border-chn bg-wash px-3 py-2 text-sm">
          {fill(words.cannotDraw, { why: reviewed.fault })}
        </p>
      )}
      <div className="grid min-w-0 content-start gap-2">
        <h2 className="font-semibold">
          {place}. {name}
        </h2>
        <div className="flex flex-wrap gap-4 text-sm">
          <label className="grid gap-1">
            <span className="text-muted">{words.heading}</span>
            <select
              value={item.heading}
              aria-label={fill(words.headingOf, { name })}
              className="border border-line bg-ground px-2 py-1.5"
              onChange={(event) => {
                const heading = headings.find((one) => one === event.target.value);
                if (heading) on.onChange({ heading, ...(heading === "own" && !item.own && { own: name }) });
              }}
            >
              {offered.map((one) => (
                <option key={one} value={one}>
                  {words.headings[one]}
                </option>
              ))}
            </select>
          </label>
          {item.heading === "own" && (
            <label className="grid min-w-56 flex-1 gap-1">
              <span className="text-muted">{words.own}</span>
              <input
                value={item.own}
                maxLength={ownTitleLimit}
                className="border border-line bg-ground px-2 py-1.5"
                onChange={(event) => on.onChange({ own: event.target.value })}
              />
            </label>
          )}
          <label className="grid min-w-56 flex-1 gap-1">
            <span className="text-muted">{words.note}</span>
            <input
              value={item.note}
              maxLength={noteLimit}
              className="border border-line bg-ground px-2 py-1.5"
              onChange={(event) => on.onChange({ note: event.target.value })}
            />
          </label>
        </div>
        {item.heading === "own" && hasMoved && <p className="text-sm font-semibold">{words.ownMoved}</p>}
        {reviewed ? (
          <ChangeList name={name} reviewed={reviewed} words={words} onAccept={() => on.onAccept(name)} />
        ) : (
          <p className="text-sm text-muted">{words.checking}</p>
        )}
        <p className="flex flex-wrap gap-5 text-sm">
          {move(-1, words.up, words.upOf)}
          {move(1, words.down, words.downOf)}
          <button
            type="button"
            className={button}
            aria-label={fill(words.removeOf, { name })}
            onClick={() => on.onRemove(name)}
          >
            {words.remove}
          </button>
        </p>
      </div>
    </li>
  );
}
