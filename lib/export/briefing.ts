/** Everything for a Monday's briefing: every chart as pictures, every indicator or a whole deck as slides and as pages. */
import { definitions } from "../catalog";
import type { Deck } from "../deck";
import type { Locale } from "../model";
import type { Theme } from "../render";
import { type Carried, carriedFigure } from "./carried";
import { deckPages, deckPdf, deckPptx } from "./deck";
import { pdfOf, pngOf, svgOfAll } from "./pictures";
import { pptxOf } from "./slides";

export interface Output {
  name: string;
  make: () => Promise<Uint8Array | string>;
}

export interface BriefingRequest {
  locale: Locale;
  theme: Theme;
  size: Deck["size"];
  /** The site's own address, for the links under the figures. */
  origin?: string | undefined;
}

/** As large as the place it is for. */
const room = { width: 760, height: 380 };

function pictures(carried: Carried, theme: Theme): Output[] {
  const look = { theme, preset: "slide", room } as const;
  return [
    { name: `${carried.id}.svg`, make: async () => svgOfAll([carried], look) },
    { name: `${carried.id}.png`, make: () => pngOf([carried], look) },
  ];
}

/** Every chart of every indicator. Nothing is made until it is asked for. */
export function briefingOfAll({ locale, theme, size, origin }: BriefingRequest): Output[] {
  return definitions().flatMap(({ slug, title, charts }) => {
    const all = charts.map(({ id }) => carriedFigure({ slug, chart: id, locale, origin }));
    const look = { theme, preset: "slide", room } as const;
    return [
      ...all.flatMap((one) => pictures(one, theme)),
      { name: `${slug}.pptx`, make: () => pptxOf(all, { size, theme, title: title[locale] }) },
      { name: `${slug}.pdf`, make: () => pdfOf(all, look) },
    ];
  });
}

/** A deck as slides and pages, and each of its pages as pictures. */
export function briefingOfDeck(name: string, deck: Deck, origin?: string): Output[] {
  const pages = deckPages(deck, origin).flatMap(({ name: page, svg, png }) => [
    { name: `${page}.svg`, make: async () => svg },
    { name: `${page}.png`, make: png },
  ]);
  return [
    { name: `${name}.pptx`, make: () => deckPptx(deck, origin) },
    { name: `${name}.pdf`, make: () => deckPdf(deck, origin) },
    ...pages,
  ];
}
