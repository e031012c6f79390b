/** A figure as oEmbed describes it: a frame of ours, its size, a picture for those who show pictures. */
import { translator } from "../i18n";
import { escapeMarkup } from "../render/markup";
import { presets } from "../render/presets";
import { figureAddress } from "./address";
import { carriedFigure, type FigureState } from "./carried";

interface Frame {
  origin: string;
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

/** The part of an address that says in which state a figure is. */
export function stateSearch({ locale, pair, ...state }: Omit<FigureState, "slug" | "publishers">): string {
  const { chart, from, to, range, base, asOf } = state;
  const [a, b] = pair ?? [];
  const search = new URLSearchParams({ lang: locale });
  for (const [name, value] of Object.entries({ chart, from, to, range, a, b, base, asOf })) {
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

export function oembedOf(state: Omit<FigureState, "origin">, { origin, maxwidth, maxheight }: Frame) {
  const carried = carriedFigure({ ...state, origin });
  const [, chart = ""] = carried.id.split(".");
  const width = Math.min(760, maxwidth ?? 760);
  const height = Math.min(560, maxheight ?? 560);
  const { title } = carried.build({ width: 760, height: 380 }).chart;
  const source = `${origin}/embed/${state.slug}?${stateSearch({ ...state, chart })}`;
  const { social } = presets;
  const name = translator(state.locale)("site.name");
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: name,
    provider_url: `${origin}/${state.locale}`,
    author_name: name,
    author_url: origin + figureAddress({ ...state, chart }),
    cache_age: 3600,
    width,
    height,
    html: `<iframe src="${escapeMarkup(source)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
    thumbnail_url: origin + previewAddress({ ...state, chart }),
    thumbnail_width: social.width,
    thumbnail_height: social.height,
  };
}
