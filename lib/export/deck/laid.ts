/** A deck with every decision taken: slides with their titles and numbered notes, and what is said at the end. */
import { factsOf } from "../../catalog";
import type { Fact } from "../../compare";
import type { Deck } from "../../deck";
import { numbered } from "../../deck/footnotes";
import { type DeckItem, titleOf } from "../../deck/item";
import { formatPeriod } from "../../format";
import { translator } from "../../i18n";
import type { Carried, Room } from "../carried";
import { atSlide, figureOf } from "./figures";
import { anyRoom } from "./keeping";
import { boundTitles } from "./review";

export interface LaidSlide {
  item: DeckItem;
  /** Builds the chart under the slide's title, its notes numbered as they run through the deck. */
  carried: Carried;
  title: string;
}

export interface Line {
  text: string;
  link?: string | undefined;
}

export interface LaidDeck {
  deck: Deck;
  title: string;
  /** As of which day the figures are. */
  subtitle: string;
  /** Newest vintage of all. */
  day: string;
  slides: LaidSlide[];
  /** "Sources and notes". */
  ending: { title: string; lines: Line[] };
}

function retitled(carried: Carried, title: string, notes: string[]): Carried {
  return {
    ...carried,
    build: (room: Room) => {
      const { chart, shown } = carried.build(room);
      return { chart: { ...chart, title, notes }, shown };
    },
  };
}

interface Cited {
  source: Fact;
  vintages: Set<string>;
  licence: string;
}

/** Datasets with their publisher, each once with all its vintages, in the order in which they first appear. */
function sourcesOf(all: Carried[], locale: Deck["locale"]): Line[] {
  const t = translator(locale);
  const cited = new Map<string, Cited>();
  for (const { build } of all) {
    let current: Cited | undefined;
    for (const fact of factsOf(build(anyRoom))) {
      if (fact.label === t("indicator.source")) {
        current = cited.get(fact.text) ?? { source: fact, vintages: new Set(), licence: "" };
        cited.set(fact.text, current);
      } else if (fact.label === t("indicator.vintage")) current?.vintages.add(fact.text);
      else if (fact.label === t("indicator.licence") && current) current.licence = fact.text;
    }
  }
  return [...cited.values()].map(({ source, vintages, licence }) => ({
    text: `${source.text}. ${[...vintages].join("; ")}. ${licence}`,
    link: source.link || undefined,
  }));
}

function dayOf(all: Carried[]): string {
  const vintages = all.flatMap(({ build }) =>
    build(anyRoom).shown.flatMap(({ provenance }) => provenance.map(({ vintage }) => vintage)),
  );
  return vintages.sort().at(-1) ?? "1970-01-01";
}

/** Throws ProblemError naming the slide that cannot be drawn. */
export function laidDeck(deck: Deck, origin?: string): LaidDeck {
  const { locale, items } = deck;
  const t = translator(locale);
  const figures = items.map((item, index) =>
    atSlide(deck, index, () => {
      const carried = figureOf({ item, locale, origin });
      const { notes } = carried.build(anyRoom).chart;
      return { item, carried, notes, title: titleOf(item, boundTitles(item, carried)) };
    }),
  );
  const notes = numbered(figures.map((figure) => figure.notes));
  const slides = figures.map(({ item, carried, title }, index) => ({
    item,
    title,
    carried: retitled(carried, title, notes.bySlide[index] ?? []),
  }));
  const all = figures.map(({ carried }) => carried);
  const day = dayOf(all);
  return {
    deck,
    title: deck.title.trim() || t("deck.untitled"),
    subtitle: t("deck.knownOn", { date: formatPeriod(day, locale) }),
    day,
    slides,
    ending: {
      title: t("deck.ending"),
      lines: [...notes.all.map((text) => ({ text })), ...sourcesOf(all, locale)],
    },
  };
}
