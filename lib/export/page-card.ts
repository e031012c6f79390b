/** Pictures for previews of links: a page without a chart of its own shows its title, no chart that is not on it. */
import { ProblemError } from "../api";
import { type SitePage, sitePages } from "../catalog";
import { translator } from "../i18n";
import type { Locale } from "../model";
import { renderPng } from "../render";
import { presets } from "../render/presets";
import { renderTextPage } from "../render/text-page";

/** Pages named by the first part of their path; the overview has a chart. */
const named = sitePages.filter(({ path }) => path !== "").map((page) => [page.path.slice(1), page] as const);

/** Throws ProblemError (404) for a page that there is not. */
export function pageNamed(name: string): SitePage {
  const found = named.find(([known]) => known === name)?.[1];
  if (found) return found;
  const allowed = named.map(([known]) => known);
  const detail = `There is no page "${name}". There are ${allowed.join(", ")}.`;
  throw new ProblemError({ status: 404, title: "No such page", detail, allowed });
}

export function pageCard({ title, lead }: SitePage, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const t = translator(locale);
  const lines = [...(lead ? [{ text: t(lead) }] : []), { text: t("site.name") }];
  const { social } = presets;
  const svg = renderTextPage({ title: t(title), lines, isCover: true }, social, { theme: "light", locale });
  return renderPng(svg, 1);
}

/** What a link to a page is previewed with. */
export function pageCardAddress(path: string, locale: Locale): string {
  return `/api/v1/pages${path}.png?lang=${locale}`;
}
