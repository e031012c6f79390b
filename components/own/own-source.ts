/** How the reader's own series name their source: in words, since there is no publisher to name. */
import { translator } from "@/lib/i18n";
import { type LocalText, locales, type Series, type Source } from "@/lib/model";
import { asSeries, type KeptSeries } from "@/lib/own/kept";

function inAll(key: "own.source.name" | "own.source.short" | "own.licence" | "own.pasted"): LocalText {
  const texts = locales.map((locale) => [locale, translator(locale)(key)]);
  return Object.fromEntries(texts) as LocalText;
}

export function ownSource(all: KeptSeries[]): Source {
  return {
    id: "own",
    name: inAll("own.source.name"),
    short: inAll("own.source.short"),
    homePage: "",
    licence: { kind: "unclear", name: inAll("own.licence") },
    citation: translator("en")("own.source.name"),
    datasets: Object.fromEntries(
      all.map(({ id, name }) => [id, { title: { en: name, zh: name, ru: name, kk: name }, url: "" }]),
    ),
  };
}

export function seriesFrom(kept: KeptSeries, locale: keyof LocalText): Series {
  return asSeries(kept, translator(locale)("own.pasted"));
}
