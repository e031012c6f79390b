/** Every page of the site, found where it is defined: routes under app/[locale], one for each indicator. */
import { readdirSync } from "node:fs";
import { locales } from "../../lib/model";
import { ledgerNames, readLedger } from "../../lib/store";

const root = "app/[locale]";

/** Addresses below the language, e.g. ``, `/sources`, `/indicators/tenge`. */
export function pagePaths(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes("[..."))
    .map((file) => `/${file}`.replace(/\/page\.tsx$/, "").replace(/\/\([^)]+\)/g, ""))
    .flatMap((path) => {
      if (path.includes("[slug]")) return slugs().map((slug) => path.replace("[slug]", slug));
      return path.includes("[ledger]") ? claimPaths() : [path];
    })
    .sort();
}

export function pageAddresses(): string[] {
  return locales.flatMap((locale) => pagePaths().map((path) => `/${locale}${path}`));
}

/** Of each ledger the first claim, which every other page of a claim is like. */
function claimPaths(): string[] {
  return ledgerNames().map((name) => `/claims/${name}/${readLedger(name).claims[0]?.id}`);
}

function slugs(): string[] {
  return readdirSync("data/indicators").map((file) => file.replace(/\.json$/, ""));
}
