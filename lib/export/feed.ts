/** The change log as an Atom feed (RFC 4287). */
import { definitionOf, type UpdateView, updateViews } from "../catalog";
import { htmlLang, translator } from "../i18n";
import type { Locale } from "../model";
import { tag } from "../render/markup";

interface FeedRequest {
  locale: Locale;
  indicator?: string | undefined;
  /** The address of the site. */
  origin: string;
}

/** Entries of a feed; readers of feeds ask often and keep what they had. */
const entries = 60;
const listed = 10;

/** Signs that XML 1.0 does not know are left out. */
function text(name: string, content: string, attributes: Record<string, string> = {}): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
  const clean = content.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  const escaped = clean.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return tag(name, attributes, escaped);
}

/** An entry is dated by the day on which its values count as known; the clock time is not recorded. */
const instant = (day: string) => `${day}T00:00:00Z`;

function entryOf(view: UpdateView, { locale, origin }: FeedRequest): string {
  const lines = view.revisions.map(
    ({ series, period, old, new: now, change }) => `${series}, ${period}: ${old} → ${now} (${change})`,
  );
  const more = view.more > 0 ? [translator(locale)("updates.more", { count: view.more })] : [];
  return tag(
    "entry",
    {},
    [
      text("id", `${origin}/updates#${view.id}`),
      text("title", `${view.publisher}: ${view.title}`),
      text("updated", instant(view.day)),
      tag("link", { rel: "alternate", href: `${origin}/${locale}/updates#${view.id}` }),
      ...view.indicators.map((term) => tag("category", { term, label: definitionOf(term).title[locale] })),
      text("content", [view.summary, ...lines, ...more].join("\n"), { type: "text" }),
    ].join(""),
  );
}

export function updatesFeed(request: FeedRequest): string {
  const { locale, indicator, origin } = request;
  const t = translator(locale);
  const views = updateViews(locale, { indicator, count: entries, listed });
  const query = new URLSearchParams({ lang: locale, ...(indicator && { indicator }) });
  const page = `${origin}/${locale}/updates${indicator ? `?indicator=${indicator}` : ""}`;
  const of = indicator ? `: ${definitionOf(indicator).title[locale]}` : "";
  const content = [
    text("id", `${origin}/updates${indicator ? `?indicator=${indicator}` : ""}`),
    text("title", `${t("site.name")} · ${t("updates.title")}${of}`),
    text("subtitle", t("updates.lead")),
    text("updated", instant(views[0]?.day ?? "1970-01-01")),
    tag("author", {}, text("name", t("site.name"))),
    tag("link", {
      rel: "self",
      type: "application/atom+xml",
      href: `${origin}/api/v1/updates.atom?${query}`,
    }),
    tag("link", { rel: "alternate", type: "text/html", href: page }),
    ...views.map((view) => entryOf(view, request)),
  ];
  const feed = tag(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": htmlLang[locale] },
    content.join(""),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}
