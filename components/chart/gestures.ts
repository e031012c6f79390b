/** What pointers and keys need on a chart that lives: comes with it, for nothing can be touched before. */
import { place } from "@/lib/chart/place";
import { nearestReading, nearestStop, spoken, stepTo, stopsOf } from "./cursor";
import { eventLines, eventsOfTag } from "./near-events";
import { canZoom, spanQuery, zoomIn } from "./zoom";

export const gestures = {
  place,
  nearestReading,
  nearestStop,
  spoken,
  stepTo,
  stopsOf,
  canZoom,
  spanQuery,
  zoomIn,
  eventLines,
  eventsOfTag,
};
