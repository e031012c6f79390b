/** From the address of one of our pages to the figure that it speaks of. */
import { isLocale } from "../i18n";
import { ProblemError } from "./problem";
import { pairOfQuery, readQuery } from "./query";

const names = ["chart", "from", "to", "range", "a", "b", "base", "asOf"] as const;

function unknown(url: string | undefined, origin: string): ProblemError {
  return new ProblemError({
    status: 404,
    title: "No such page",
    detail: `"${url ?? ""}" is no page with a figure. Give the address of an indicator, such as ${origin}/en/indicators/tenge.`,
    parameter: "url",
    allowed: [`${origin}/<language>/indicators/<indicator>`],
  });
}

/** A path alone is one of ours. Throws ProblemError: 404 where the address is none of ours, 400 where its query is wrong. */
export function pageOfUrl(url: string | undefined, origin: string) {
  if (!url || !URL.canParse(url, origin)) throw unknown(url, origin);
  const { origin: site, pathname, searchParams } = new URL(url, origin);
  const [, locale, room, slug, more] = pathname.split("/");
  if (site !== origin || !isLocale(locale) || room !== "indicators" || !slug || more)
    throw unknown(url, origin);
  // What an address says of the page's other charts, or of what is unfolded, is no part of this figure.
  const own = [...searchParams].filter(([name]) => (names as readonly string[]).includes(name));
  const query = readQuery(new URLSearchParams(own), names);
  const { chart, from, to, range, base, asOf } = query;
  return { slug, chart, locale, from, to, range, base, asOf, pair: pairOfQuery(query) };
}
