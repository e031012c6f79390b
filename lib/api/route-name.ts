/** The address of a request without what readers choose in it: few enough names to count by. */
import { fileTypes } from "./file-types";

/** Addresses below a room that are no files of it. */
const fixed = ["/api/v1/alerts/form.json", "/api/v1/live/fx", "/api/v1/search/index.json", "/embed/compare"];

/** `/api/v1/charts/tenge.svg` -> `/api/v1/charts/[file]`; whatever is asked, no more names than there are routes. */
export function routeName(pathname: string): string {
  if (fixed.includes(pathname)) return pathname;
  if (/^\/embed\/claims\/[^/]*\/./.test(pathname)) return "/embed/claims/[ledger]/[claim]";
  return pathname.replace(/^(\/api\/v1\/[^/]+)\/.*$/, "$1/[file]").replace(/^\/embed\/.*$/, "/embed/[slug]");
}

/** `svg` of `/api/v1/charts/tenge.svg`; nothing where the address has no ending that is ours. */
export function endingOf(pathname: string): string {
  const ending = pathname.split(".").at(-1) ?? "";
  return Object.hasOwn(fileTypes, ending) ? ending : "";
}
