/** The reader's theme: kept in a cookie for the next page and in the address for links, and told to every switch. */
import { remember } from "./remember";

export type ThemeChoice = "system" | "light" | "dark";

/** The event by which a change reaches all that shows it. */
export const themeChange = "themechange";

export function applyTheme(value: ThemeChoice): void {
  remember("theme", value);
  if (value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
  const url = new URL(window.location.href);
  if (value === "system") url.searchParams.delete("theme");
  else url.searchParams.set("theme", value);
  // No step of its own in the history: back leads to another view, not to other colours.
  window.history.replaceState(window.history.state, "", url);
  window.dispatchEvent(new CustomEvent(themeChange, { detail: value }));
}
