/** Decks that stand ready: every indicator's first chart under its own sentence. */
import { definitions } from "../../catalog";
import type { Deck } from "../../deck";
import { emptyDeck } from "../../deck";
import { translator } from "../../i18n";
import type { Locale } from "../../model";
import { withFigures } from "./keeping";

export const readyDecks = ["six-indicators"] as const;

/** Ids are the indicators' own, so that the same deck is the same whenever it is asked for. */
export function sixIndicators(locale: Locale): Deck {
  const items = definitions().map(({ slug, charts }) => {
    const chart = `${slug}.${charts[0]?.id}`;
    return { id: slug, chart, query: "", heading: "headline", own: "", note: "" } as const;
  });
  return withFigures({ ...emptyDeck(locale), title: translator(locale)("deck.sixIndicators"), items });
}
