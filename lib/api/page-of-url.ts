/** From the address of one of our pages, or of a frame of ours, to the figure that it speaks of. */
import { isLocale } from "../i18n";
import { type Comparison, comparisonParameters, type Locale } from "../model";
import { readComparisonQuery } from "./compare-query";
import { ProblemError } from "./problem";
import { pairOfQuery, readQuery } from "./query";

const figureNames = ["chart", "from", "to", "range", "a", "b", "base", "asOf"] as const;

export type PageOfUrl = { locale: Locale; theme?: "light" | "dark" | undefined } & (
  | ({ kind: "figure"; slug: string } & ReturnType<typeof figureStateIn>)
  | { kind: "comparison"; comparison: Comparison; panel?: number | undefined }
  | ({ kind: "claim"; ledger: string; claim: string } & ReturnType<typeof claimStateIn>)
);

function unknown(url: string | undefined, origin: string): ProblemError {
  const allowed = ["indicators/<indicator>", "compare?s=<series>", "claims/<ledger>/<claim>"].flatMap(
    (page) => [`${origin}/<language>/${page}`, `${origin}/embed/${page.replace("indicators/", "")}`],
  );
  return new ProblemError({
    status: 404,
    title: "No such page",
    detail: `"${url ?? ""}" is no page with a figure. Give one of ${allowed.join(", ")}; such as ${origin}/en/indicators/tenge.`,
    parameter: "url",
    allowed,
  });
}

/** What an address says of the page's other charts, or of what is unfolded, is no part of this figure. */
function own(search: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => names.includes(name)));
}

function figureStateIn(search: URLSearchParams) {
  const query = readQuery(own(search, figureNames), figureNames);
  const { chart, from, to, range, base, asOf } = query;
  return { chart, from, to, range, base, asOf, pair: pairOfQuery(query) };
}

function claimStateIn(search: URLSearchParams) {
  const names = ["from", "to", "range", "asOf"] as const;
  return readQuery(own(search, names), names);
}

function comparisonIn(search: URLSearchParams) {
  const asked = own(search, [...comparisonParameters, "panel"]);
  const { comparison, query } = readComparisonQuery(asked, ["panel"]);
  return { comparison, panel: query.panel };
}

/** The language, and the path below it as a page has it; a frame's address names its language in the query. */
function placeOf({ pathname, searchParams }: URL): { locale: string; path: string[] } {
  const [, first = "", ...rest] = pathname.split("/");
  if (first !== "embed") return { locale: first, path: rest };
  const isFigure = rest.length === 1 && rest[0] !== "compare";
  return { locale: searchParams.get("lang") ?? "en", path: isFigure ? ["indicators", ...rest] : rest };
}

/** A path alone is one of ours. Throws ProblemError: 404 where the address is none of ours, 400 where its query is wrong. */
export function pageOfUrl(url: string | undefined, origin: string): PageOfUrl {
  if (!url || !URL.canParse(url, origin)) throw unknown(url, origin);
  const address = new URL(url, origin);
  const { locale, path } = placeOf(address);
  const [room, name, more] = path;
  if (address.origin !== origin || !isLocale(locale)) throw unknown(url, origin);
  const { theme } = readQuery(own(address.searchParams, ["theme"]), ["theme"]);
  const place = { locale, theme };
  if (room === "indicators" && name && path.length === 2)
    return { ...place, kind: "figure", slug: name, ...figureStateIn(address.searchParams) };
  if (room === "compare" && path.length === 1)
    return { ...place, kind: "comparison", ...comparisonIn(address.searchParams) };
  if (room === "claims" && name && more && path.length === 3)
    return { ...place, kind: "claim", ledger: name, claim: more, ...claimStateIn(address.searchParams) };
  throw unknown(url, origin);
}
