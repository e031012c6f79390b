/** Does what an entry stands for: goes to its address, or changes a setting. */
import type { Locale } from "@/lib/model";
import type { SearchEntry } from "@/lib/search";
import { remember } from "../layout/remember";
import { applyTheme } from "../layout/theme";

function toLanguage(value: Locale): void {
  const rest = location.pathname.split("/").slice(2).join("/");
  remember("locale", value);
  location.assign(`/${value}${rest ? `/${rest}` : ""}${location.search}${location.hash}`);
}

export function act({ action, address }: SearchEntry): void {
  // A place on the same page leaves the phone's menu as it is, so it must be told to fold.
  document.querySelector("header details[open]")?.removeAttribute("open");
  if (action?.name === "locale") toLanguage(action.value);
  if (action?.name === "theme") applyTheme(action.value);
  if (action?.name === "slash" || action?.name === "keys") remember(action.name, action.value);
  if (address !== undefined) location.assign(address);
}
