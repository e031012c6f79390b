/** Addresses of figures, claims and events. */
import { drawnEndings, frameType } from "../file-types";
import { picture, type Route, state, window } from "./route";

export const figureRoutes = {
  charts: {
    path: "/api/v1/charts/{figure}.{ending}",
    summary: "One chart in the state asked for",
    names: ["lang", "theme", ...state, ...picture],
    endings: [...drawnEndings, "csv", "json"],
    may: ["same", "missing", "busy"],
  },
  indicators: {
    path: "/api/v1/indicators/{slug}.{ending}",
    summary: "Every series of an indicator, with sources and vintages",
    names: ["lang", "from", "to", "asOf"],
    endings: ["json", "csv"],
    may: ["same", "missing"],
  },
  figures: {
    path: "/api/v1/figures/{figure}.json",
    summary: "A figure ready to be laid out by a browser",
    names: ["lang", ...state],
    endings: ["json"],
    may: ["same", "missing"],
  },
  claimTable: {
    path: "/api/v1/claims.{ending}",
    summary: "Printed figures with formula, values and verdict",
    names: ["lang", "ledger", "indicator", "verdict", "asOf"],
    endings: ["json", "csv"],
    may: ["same"],
  },
  claim: {
    path: "/api/v1/claims/{ledger}.{claim}.{ending}",
    summary: "One printed figure, and the chart beside it",
    names: ["lang", "theme", ...window, "asOf", "events", ...picture],
    endings: ["json", "csv", ...drawnEndings],
    may: ["same", "missing", "busy"],
  },
  events: {
    path: "/api/v1/events.{ending}",
    summary: "Dated events with their sources",
    names: ["lang", "events", "from", "to"],
    gives: "Events",
    endings: ["json", "csv"],
    may: ["same"],
  },
  frame: {
    path: "/embed/{slug}",
    summary: "A chart for frames of other sites",
    names: ["chart", "lang", "theme", ...state],
    type: frameType,
    may: ["missing"],
  },
  claimFrame: {
    path: "/embed/claims/{ledger}/{claim}",
    summary: "The chart of a claim for frames of other sites",
    names: ["lang", "theme", ...window, "asOf", "events"],
    type: frameType,
    may: ["missing"],
  },
} as const satisfies Record<string, Route>;
