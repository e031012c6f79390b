/** The reader's theme: kept in a cookie so that the server writes the next page in it, and told to every switch. */
import { remember } from "./remember";

export type ThemeChoice = "system" | "light" | "dark";

/** The event by which a change reaches all that shows it. */
export const themeChange = "themechange";

export function applyTheme(value: ThemeChoice): void {
  remember("theme", value);
  if (value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
  window.dispatchEvent(new CustomEvent(themeChange, { detail: value }));
}
