/** The pages beside those of the indicators: address below the language, and the keys of their titles and first sentences. */
import type { MessageKey } from "../i18n";

export interface SitePage {
  path: string;
  title: MessageKey;
  lead?: MessageKey;
}

export const sitePages: SitePage[] = [
  { path: "", title: "nav.overview" },
  { path: "/compare", title: "compare.title", lead: "compare.lead" },
  { path: "/events", title: "events.title", lead: "events.lead" },
  { path: "/claims", title: "claims.title", lead: "claims.lead" },
  { path: "/deck", title: "deck.title", lead: "deck.lead" },
  { path: "/search", title: "search.title", lead: "search.lead" },
  { path: "/sources", title: "sources.title", lead: "sources.lead" },
  { path: "/status", title: "status.title", lead: "statusPage.lead" },
  { path: "/updates", title: "updates.title", lead: "updates.lead" },
  { path: "/views", title: "views.title", lead: "views.lead" },
];
