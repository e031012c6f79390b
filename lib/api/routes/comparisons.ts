/** Addresses of comparisons, and of what browsers need that draw them. */
import { comparedAtMost } from "../../model";
import { drawnEndings, frameType } from "../file-types";
import type { Route } from "./route";

export const comparisonRoutes = {
  comparison: {
    path: "/api/v1/compare/chart.{ending}",
    summary: "Series of the catalogue compared",
    names: ["lang", "theme", "width", "height", "preset", "size", "rows", "panel"],
    compares: true,
    endings: [...drawnEndings, "csv", "json"],
    may: ["same", "missing", "busy"],
  },
  catalogue: {
    path: "/api/v1/compare/catalogue.json",
    summary: "The series that can be compared, found by words",
    names: ["lang", "q", "by", "in"],
    endings: ["json"],
    may: ["same"],
  },
  series: {
    path: "/api/v1/compare/series.json",
    summary: "Series as they are, with where they come from",
    names: ["asOf"],
    repeats: ["s", 1, 2 * comparedAtMost],
    endings: ["json"],
    may: ["same", "missing"],
  },
  comparedEvents: {
    path: "/api/v1/compare/events.json",
    summary: "Events in all languages, for a browser that draws a comparison",
    names: ["events", "asOf"],
    endings: ["json"],
    may: ["same"],
  },
  comparisonFrame: {
    path: "/embed/compare",
    summary: "A comparison for frames of other sites",
    names: ["lang", "theme", "panel"],
    compares: true,
    type: frameType,
    may: ["missing"],
  },
} as const satisfies Record<string, Route>;
