/** What the deck asks of the server: it works on a deck that is sent along and keeps nothing. */
import { type Deck, readDeck, writeDeck } from "@/lib/deck/document";
import type { BoundTitles } from "@/lib/deck/item";
import type { Locale } from "@/lib/model";

/** What the server tells of a slide; the shape that `lib/export/deck/review` gives. */
export interface Reviewed {
  id: string;
  bound: BoundTitles;
  changes: {
    series: string;
    when: string;
    before: string;
    after: string;
    cause: "new" | "revision" | "method";
  }[];
  joined: string[];
  left: string[];
  summary?: string;
  fault?: string;
}

async function ask(address: string, deck?: Deck): Promise<Response> {
  const reply = await fetch(address, deck && { method: "POST", body: writeDeck(deck) }).catch((cause) => {
    throw new Error("", { cause });
  });
  if (reply.ok) return reply;
  const problem = (await reply.json().catch(() => undefined)) as { detail?: string } | undefined;
  throw new Error(problem?.detail ?? `${reply.status} ${reply.statusText}`);
}

const root = "/api/v1/deck";

export async function reviewed(deck: Deck): Promise<Reviewed[]> {
  const reply = await ask(`${root}/review.json`, deck);
  return ((await reply.json()) as { items: Reviewed[] }).items;
}

async function deckFrom(reply: Response): Promise<Deck> {
  const { deck } = readDeck(await reply.text());
  if (!deck) throw new Error("");
  return deck;
}

/** The same slides with the figures of today. */
export async function withToday(deck: Deck): Promise<Deck> {
  return deckFrom(await ask(`${root}/kept.json`, deck));
}

export async function readyMade(locale: Locale): Promise<Deck> {
  return deckFrom(await ask(`${root}/six-indicators.json?lang=${locale}`));
}

export async function fileOf(deck: Deck, ending: "pptx" | "pdf" | "zip"): Promise<Blob> {
  return (await ask(`${root}/deck.${ending}`, deck)).blob();
}
