/** Addresses of decks: those that stand ready, and what becomes of one that is sent. */
import type { Route } from "./route";

export const deckRoutes = {
  readyDeck: {
    path: "/api/v1/deck/{deck}.{ending}",
    summary: "A deck that stands ready, with the figures of today",
    names: ["lang", "theme", "size"],
    endings: ["pptx", "pdf", "zip", "json"],
    gives: "Deck",
    may: ["same", "missing", "busy"],
  },
  deckFile: {
    path: "/api/v1/deck/deck.{ending}",
    summary: "The deck that is sent, as slides, pages or pictures; nothing is stored",
    names: [],
    endings: ["pptx", "pdf", "zip"],
    takes: "deck",
    may: ["missing", "busy"],
  },
  keptDeck: {
    path: "/api/v1/deck/kept.json",
    summary: "The deck that is sent, with the figures of today kept in it",
    names: [],
    endings: ["json"],
    gives: "Deck",
    takes: "deck",
    may: ["missing"],
  },
  reviewedDeck: {
    path: "/api/v1/deck/review.json",
    summary: "What has changed since the deck that is sent was kept",
    names: [],
    endings: ["json"],
    takes: "deck",
    may: ["missing"],
  },
} as const satisfies Record<string, Route>;
