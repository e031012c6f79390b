/** The deck that a request carries: bounded before it is read, refused with what is wrong in it. */
import { type Deck, type DeckFault, deckFormat, deckVersion, mostItems, readDeck } from "../deck";
import { ProblemError } from "./problem";

/** Ten years of daily figures on every slide stay below. */
export const largestDeck = 8_000_000;

function tooLarge(): ProblemError {
  return new ProblemError({
    status: 413,
    title: "The deck is too large",
    detail: `A deck may have up to ${largestDeck} bytes.`,
  });
}

/** Counts while it reads, since a header may lie. */
async function textOf(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > largestDeck) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > largestDeck) throw tooLarge();
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function told(fault: DeckFault): string {
  if (fault.reason === "item")
    return `Slide ${fault.place} (${fault.name || "?"}): its "${fault.field}" is missing or malformed.`;
  const said = {
    notJson: "The body is no JSON text.",
    notDeck: `The body is no deck: { "format": "${deckFormat}", "version": ${deckVersion}, "title", "locale", "size", "theme", "items" }.`,
    newer: `The deck was written by a newer version; this one reads version ${deckVersion}.`,
    tooMany: `A deck holds at most ${mostItems} slides.`,
  };
  return said[fault.reason];
}

/** Throws ProblemError: 413 where the body is too large, 400 where it is no deck, or one without slides. */
export async function deckOfRequest(request: Request): Promise<Deck> {
  const { deck, faults } = readDeck(await textOf(request));
  const detail = faults.map(told).join(" ");
  if (!deck || faults.length > 0) throw new ProblemError({ status: 400, title: "Bad deck", detail });
  if (deck.items.length === 0)
    throw new ProblemError({ status: 400, title: "Bad deck", detail: "The deck has no slides." });
  return deck;
}
