/** What is told of an address outside the pages, and lists of parameters that several have in common. */
import type { Ending } from "../file-types";
import type { ParameterName } from "../query";

export interface Route {
  /** As OpenAPI writes it. */
  path: string;
  summary: string;
  /** What the query may have. */
  names: readonly ParameterName[];
  /** Takes the grammar of comparisons as well. */
  compares?: true;
  /** A parameter that may stand several times: from how many times, to how many. */
  repeats?: readonly [name: "s" | "rule", from: number, to?: number];
  /** Parameters without which there is no answer. */
  needs?: readonly ParameterName[];
  /** The kinds of file there are; where there are several, `{ending}` in the path. */
  endings?: readonly Ending[];
  /** A media type that no ending tells. */
  type?: string;
  /** Beside 200 and 400: 304 to who holds the same, 404, 503 while others draw, 503 for data that are not well. */
  may?: readonly ("same" | "missing" | "busy" | "unwell")[];
  /** The schema of the JSON, where it is one of those that the document names. */
  gives?: "Deck" | "Alerts" | "Events" | "Health" | "OEmbed" | "Rates";
  /** What is sent by POST. */
  takes?: "deck";
}

export const window = ["from", "to", "range"] as const;
/** The state of a figure, as its page has it. */
export const state = [...window, "a", "b", "base", "asOf", "events"] as const;
/** How a figure is drawn as a file. */
export const picture = ["width", "height", "preset", "scale", "size", "rows"] as const;
