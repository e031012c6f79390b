/** From the address of one of our pages to the figure that it speaks of. */
import { isLocale } from "../i18n";
import { ProblemError } from "./problem";
import { pairOfQuery, readQuery } from "./query";

const names = ["chart", "from", "to", "range", "a", "b", "asOf"] as const;

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
  const { origin: own, pathname, searchParams } = new URL(url, origin);
  const [, locale, room, slug, more] = pathname.split("/");
  if (own !== origin || !isLocale(locale) || room !== "indicators" || !slug || more)
    throw unknown(url, origin);
  searchParams.delete("open");
  const query = readQuery(searchParams, names);
  const { chart, from, to, range, asOf } = query;
  return { slug, chart, locale, from, to, range, asOf, pair: pairOfQuery(query) };
}
