/** Addresses of what is no figure: search, alerts, news, rates, how the site stands. */
import { alertsAtMost } from "../../alerts";
import type { Route } from "./route";

export const siteRoutes = {
  search: {
    path: "/api/v1/search/index.json",
    summary: "All that can be jumped to, with titles and addresses",
    names: ["lang"],
    endings: ["json"],
    may: ["same"],
  },
  alerts: {
    path: "/api/v1/alerts",
    summary: "Thresholds judged on the data: fired, quiet or why unknown",
    names: ["lang", "asOf"],
    repeats: ["rule", 1, alertsAtMost],
    gives: "Alerts",
    endings: ["json"],
    may: ["same", "missing"],
  },
  alertForm: {
    path: "/api/v1/alerts/form.json",
    summary: "The series that can be watched on a page, and the texts of the form",
    names: ["lang", "indicator", "chart"],
    repeats: ["s", 0],
    endings: ["json"],
    may: ["same", "missing"],
  },
  updates: {
    path: "/api/v1/updates.atom",
    summary: "New data and revisions, old value and new, as a feed",
    names: ["lang", "indicator"],
    endings: ["atom"],
    may: ["same", "missing"],
  },
  rates: {
    path: "/api/v1/live/fx",
    summary: "The official rates of the day, or the last known with their date",
    names: ["lang"],
    gives: "Rates",
    endings: ["json"],
  },
  health: {
    path: "/api/v1/health",
    summary: "Whether the site can answer, and how fresh each dataset is",
    names: ["dataset"],
    gives: "Health",
    endings: ["json"],
    may: ["missing", "unwell"],
  },
  pageCard: {
    path: "/api/v1/pages/{page}.png",
    summary: "The title of a page as a picture, for previews of links",
    names: ["lang"],
    endings: ["png"],
    may: ["same", "missing", "busy"],
  },
  oembed: {
    path: "/api/v1/oembed",
    summary: "What a page looks like inside another, as oEmbed 1.0",
    names: ["url", "format", "maxwidth", "maxheight"],
    needs: ["url"],
    gives: "OEmbed",
    endings: ["json"],
    may: ["same", "missing"],
  },
  openapi: {
    path: "/api/v1/openapi.json",
    summary: "This document",
    names: [],
    endings: ["json"],
    may: ["same"],
  },
  metrics: {
    path: "/metrics",
    summary: "What was counted and how things stand, for Prometheus",
    names: [],
    type: "text/plain; version=0.0.4; charset=utf-8",
  },
} as const satisfies Record<string, Route>;
