/** The address of a request without what readers choose in it: few enough names to count by. */
import { fileTypes } from "./file-types";
import { type Route, routes } from "./routes";

const all: Route[] = Object.values(routes);
const written = all.flatMap(({ path, endings = [] }) =>
  path.includes("{ending}") ? endings.map((ending) => path.replace("{ending}", ending)) : [path],
);
/** Addresses in which readers choose nothing. */
const fixed = new Set(written.filter((path) => !path.includes("{")));
/** What stands before the name of a file that a reader chooses, such as `/api/v1/charts/`. */
const rooms = new Set(
  all.flatMap(({ path }) => (/^\/api\/v1\/[^/]+\/.*\{/.test(path) ? [roomOf(path)] : [])),
);

function roomOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** `/api/v1/charts/tenge.svg` -> `/api/v1/charts/[file]`; whatever is asked, no more names than there are routes. */
export function routeName(pathname: string): string {
  const room = roomOf(pathname);
  if (rooms.has(room) && room !== pathname) return `${room}[file]`;
  if (fixed.has(pathname)) return pathname;
  if (/^\/embed\/claims\/[^/]*\/./.test(pathname)) return "/embed/claims/[ledger]/[claim]";
  if (pathname.startsWith("/embed/")) return "/embed/[slug]";
  return pathname.startsWith("/api/") ? "/api/[...rest]" : pathname;
}

/** `svg` of `/api/v1/charts/tenge.svg`; nothing where the address has no ending that is ours. */
export function endingOf(pathname: string): string {
  const ending = pathname.split(".").at(-1) ?? "";
  return Object.hasOwn(fileTypes, ending) ? ending : "";
}
