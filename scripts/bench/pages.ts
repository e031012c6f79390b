/** Every page of the site, found where it is defined: routes under app/[locale], one for each indicator. */
import { readdirSync } from "node:fs";
import { locales } from "../../lib/model";

const root = "app/[locale]";

/** Addresses below the language, e.g. ``, `/sources`, `/indicators/tenge`. */
export function pagePaths(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes("[..."))
    .map((file) => `/${file}`.replace(/\/page\.tsx$/, "").replace(/\/\([^)]+\)/g, ""))
    .flatMap((path) =>
      path.includes("[slug]") ? slugs().map((slug) => path.replace("[slug]", slug)) : [path],
    )
    .sort();
}

export function pageAddresses(): string[] {
  return locales.flatMap((locale) => pagePaths().map((path) => `/${locale}${path}`));
}

function slugs(): string[] {
  return readdirSync("data/indicators").map((file) => file.replace(/\.json$/, ""));
}
