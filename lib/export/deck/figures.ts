/** The chart of a slide, from what the deck says of it: built as the API builds it, for any room and any day. */
import { type ParameterName, ProblemError, pairOfQuery, readComparisonQuery, readQuery } from "../../api";
import { knownClaim } from "../../catalog";
import type { Deck } from "../../deck";
import { claimOf, type DeckItem } from "../../deck/item";
import { EmptyChartError, type Locale, type Period } from "../../model";
import { type Carried, carriedFigure } from "../carried";
import { carriedClaim } from "../claim";
import { comparedPanels } from "../comparison";

const names = ["from", "to", "range", "a", "b", "base", "asOf", "events"] as const satisfies ParameterName[];
const claimNames = ["from", "to", "range", "asOf", "events"] as const satisfies ParameterName[];

/** Looks at the same chart otherwise: from another period on, or as it was known on an earlier day. */
export interface Look {
  from?: Period | undefined;
  asOf?: string | undefined;
}

export interface FigureRequest {
  item: Pick<DeckItem, "chart" | "query">;
  locale: Locale;
  origin?: string | undefined;
  look?: Look;
}

/** The earlier of two days; a slide may itself be pinned to one. */
function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a && b ? (a < b ? a : b) : (a ?? b);
}

function indicatorFigure({ item, locale, origin, look = {} }: FigureRequest): Carried {
  const [slug = "", chart] = item.chart.split(".");
  const query = readQuery(new URLSearchParams(item.query), names);
  const { from, to, range, base, asOf, events } = query;
  // A window that counts back from the last period moves on; compared are the periods that the slide held, and all since.
  const window = look.from === undefined ? { from, to, range } : { from: from ?? look.from, to };
  const state = { ...window, base, events, asOf: earlier(asOf, look.asOf), pair: pairOfQuery(query) };
  return carriedFigure({ slug, chart, locale, origin, ...state });
}

/** A claim as the data of the day judge it; a slide that looks back shows what was then known of it. */
function claimedFigure({ item, locale, origin = "", look = {} }: FigureRequest): Carried {
  const { ledger = "", claim = "" } = claimOf(item.chart) ?? {};
  const query = readQuery(new URLSearchParams(item.query), claimNames);
  const { from, to, range, asOf, events } = query;
  const { of, one } = knownClaim(ledger, claim, earlier(asOf, look.asOf));
  const window = look.from === undefined ? { from, to, range } : { from: from ?? look.from, to };
  const carried = carriedClaim(of, one, { locale, origin, events, ...window });
  return origin === "" ? { ...carried, address: undefined } : carried;
}

function comparedFigure({ item, locale, origin = "", look = {} }: FigureRequest): Carried {
  const { comparison: asked, query } = readComparisonQuery(new URLSearchParams(item.query), ["panel"]);
  const asOf = earlier(asked.asOf, look.asOf);
  const from = asked.from ?? look.from;
  const comparison = { ...asked, ...(asOf && { asOf }), ...(from && { from }) };
  const [panel] = comparedPanels(comparison, { locale, origin }, query.panel ?? 1);
  if (!panel) throw new EmptyChartError("compare");
  // Without the site's address there is none to give.
  return origin === "" ? { ...panel, address: undefined } : panel;
}

/** Throws ProblemError, UnknownNameError or EmptyChartError where there is no such figure. */
export function figureOf(request: FigureRequest): Carried {
  const { chart } = request.item;
  if (chart === "compare") return comparedFigure(request);
  return claimOf(chart) ? claimedFigure(request) : indicatorFigure(request);
}

/** Names the slide in whatever went wrong with it. */
export function atSlide<T>({ items }: Deck, index: number, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { chart = "" } = items[index] ?? {};
    throw new ProblemError({
      status: 400,
      title: "A slide cannot be drawn",
      detail: `Slide ${index + 1} (${chart}): ${error.message}`,
      parameter: `items[${index}]`,
    });
  }
}
