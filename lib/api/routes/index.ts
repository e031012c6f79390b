/**
 * Every address outside the pages: what it takes, what it answers. The handlers read their queries by this table, and
 * /api/v1/openapi.json is written from it.
 */
import { comparisonRoutes } from "./comparisons";
import { deckRoutes } from "./decks";
import { figureRoutes } from "./figures";
import { siteRoutes } from "./site";

export type { Route } from "./route";

export const routes = { ...figureRoutes, ...comparisonRoutes, ...deckRoutes, ...siteRoutes } as const;
export type RouteName = keyof typeof routes;
