/** Figures as oEmbed describes them: a frame of ours, its size, a picture for those who show pictures. */
import { knownClaim } from "../catalog";
import { translator } from "../i18n";
import { type Comparison, EmptyChartError, eventsParameter, type Locale, writeComparison } from "../model";
import { escapeMarkup } from "../render/markup";
import { presets } from "../render/presets";
import { type Carried, carriedFigure, type FigureState } from "./carried";
import { type ClaimState, carriedClaim } from "./claim";
import { comparedPanels } from "./comparison";

interface Frame {
  origin: string;
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
  theme?: "light" | "dark" | undefined;
}

/** The part of an address that says in which state a figure is. */
export function stateSearch({ locale, pair, ...state }: Omit<FigureState, "slug" | "publishers">): string {
  const { chart, from, to, range, base, asOf } = state;
  const events = eventsParameter(state.events);
  const [a, b] = pair ?? [];
  const search = new URLSearchParams({ lang: locale });
  for (const [name, value] of Object.entries({ chart, from, to, range, a, b, base, asOf, events })) {
    if (value !== undefined) search.set(name, value);
  }
  return search.toString();
}

/** Address of a figure's picture for previews of links. */
export function previewAddress(state: FigureState): string {
  const { chart, slug, ...rest } = state;
  const name = chart ? `${slug}.${chart}` : slug;
  return `/api/v1/charts/${name}.png?preset=social&${stateSearch(rest)}`;
}

/** A page of ours, or a frame, with the figures that it shows and where its parts are. */
export interface Embedded {
  all: Carried[];
  /** Paths with queries: the frame, and the picture. */
  frame: string;
  picture: string;
}

/** The figure of a page in its state. */
export function embeddedFigure(state: FigureState): Embedded {
  const carried = carriedFigure(state);
  const [, chart = ""] = carried.id.split(".");
  return {
    all: [carried],
    frame: `/embed/${state.slug}?${stateSearch({ ...state, chart })}`,
    picture: previewAddress({ ...state, chart }),
  };
}

interface ComparisonState {
  locale: Locale;
  origin: string;
  comparison: Comparison;
  panel?: number | undefined;
}

/** The panels of a comparison, or the one asked for. */
export function embeddedComparison({ locale, origin, comparison, panel }: ComparisonState): Embedded {
  const search = writeComparison(comparison);
  search.set("lang", locale);
  if (panel !== undefined) search.set("panel", String(panel));
  const all = comparedPanels(comparison, { locale, origin }, panel);
  return {
    all,
    frame: `/embed/compare?${search}`,
    picture: `/api/v1/compare/chart.png?${search}&preset=social`,
  };
}

interface ClaimPage extends ClaimState {
  ledger: string;
  claim: string;
  asOf?: string | undefined;
}

/** The chart of a claim in its state. Throws UnknownNameError for a claim that there is not. */
export function embeddedClaim({ ledger, claim, asOf, ...state }: ClaimPage): Embedded {
  const { of, one } = knownClaim(ledger, claim, asOf);
  const { locale, from, to, range, events } = state;
  const search = stateSearch({ locale, from, to, range, asOf, events });
  return {
    all: [carriedClaim(of, one, state)],
    frame: `/embed/claims/${ledger}/${claim}?${search}`,
    picture: `/api/v1/claims/${ledger}.${claim}.png?preset=social&${search}`,
  };
}

const figureHeight = 560;

export function oembedOf({ all, frame, picture }: Embedded, { origin, maxwidth, maxheight, theme }: Frame) {
  const [first] = all;
  if (!first) throw new EmptyChartError("embed");
  const { locale, address } = first;
  const width = Math.min(760, maxwidth ?? 760);
  const height = Math.min(figureHeight * all.length, maxheight ?? figureHeight * all.length);
  const { title } = first.build({ width: 760, height: 380 }).chart;
  const source = `${origin}${frame}${theme ? `&theme=${theme}` : ""}`;
  const { social } = presets;
  const name = translator(locale)("site.name");
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: name,
    provider_url: `${origin}/${locale}`,
    author_name: name,
    author_url: address,
    cache_age: 3600,
    width,
    height,
    html: `<iframe src="${escapeMarkup(source)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
    thumbnail_url: origin + picture,
    thumbnail_width: social.width,
    thumbnail_height: social.height,
  };
}
