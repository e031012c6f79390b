/** The pages beside those of the indicators: address below the language, and the key of the title. */
import type { MessageKey } from "../i18n";

export const sitePages: { path: string; title: MessageKey }[] = [
  { path: "", title: "nav.overview" },
  { path: "/compare", title: "compare.title" },
  { path: "/events", title: "events.title" },
  { path: "/claims", title: "claims.title" },
  { path: "/deck", title: "deck.title" },
  { path: "/search", title: "search.title" },
  { path: "/sources", title: "sources.title" },
  { path: "/status", title: "status.title" },
  { path: "/updates", title: "updates.title" },
  { path: "/views", title: "views.title" },
];
