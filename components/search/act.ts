/** Does what an entry stands for: goes to its address, or changes a setting. */
import type { Route } from "next";
import type { Locale } from "@/lib/model";
import type { SearchEntry } from "@/lib/search";
import { remember } from "../layout/remember";
import { applyTheme } from "../layout/theme";

function toLanguage(value: Locale): void {
  const rest = location.pathname.split("/").slice(2).join("/");
  remember("locale", value);
  location.assign(`/${value}${rest ? `/${rest}` : ""}${location.search}${location.hash}`);
}

export function act({ action, address }: SearchEntry, locale: Locale, go: (address: Route) => void): void {
  // The menu of a phone lives on from page to page, so it must be told to fold.
  document.querySelector("header details[open]")?.removeAttribute("open");
  if (action?.name === "locale") toLanguage(action.value);
  if (action?.name === "theme") applyTheme(action.value);
  if (action?.name === "slash" || action?.name === "keys") remember(action.name, action.value);
  if (address === undefined) return;
  // Another language is another document, with its own lang and title; the same page in another state is drawn anew.
  const [path = ""] = address.split(/[?#]/);
  const isRedrawn = path === location.pathname && address.includes("?");
  if (path.split("/")[1] === locale && !isRedrawn) go(address as Route);
  else location.assign(address);
}
