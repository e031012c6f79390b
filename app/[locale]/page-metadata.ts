/** The head of a page without a chart of its own: title, first sentence, other languages, preview of a link. */
import type { Metadata } from "next";
import { pageCardAddress, pageNamed } from "@/lib/export";
import { isLocale, translator } from "@/lib/i18n";
import { languageAlternates } from "@/lib/i18n/alternates";

type OpenGraph = NonNullable<Metadata["openGraph"]>;

/** A preview with one picture of 1200 by 628; title and description are the page's own. */
export function openGraphOf(locale: string, siteName: string, url: string, alt: string): OpenGraph {
  return { type: "website", siteName, locale, images: [{ url, width: 1200, height: 628, alt }] };
}

/** Where others learn how to show a page inside their own. */
export function oembedType(page: string): Record<string, string> {
  return { "application/json+oembed": `/api/v1/oembed?url=${encodeURIComponent(page)}` };
}

/** `path` as in `sitePages`. */
export function pageMetadata(locale: string, path: string): Metadata {
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  const { title, lead } = pageNamed(path.slice(1));
  return {
    title: t(title),
    ...(lead && { description: t(lead) }),
    alternates: languageAlternates(path),
    openGraph: openGraphOf(locale, t("site.name"), pageCardAddress(path, locale), t(title)),
  };
}
