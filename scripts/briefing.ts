/** Writes a briefing's files without a server or a browser: `npm run briefing -- --lang zh --out briefing`. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { type Deck, deckSizes, deckThemes, readDeck } from "../lib/deck";
import { briefingOfAll, briefingOfDeck, type Output } from "../lib/export/briefing";
import { readyDecks, sixIndicators } from "../lib/export/deck";
import { offlinePack } from "../lib/export/offline";
import { locales } from "../lib/model";
import { progress } from "./briefing/progress";

const usage = `Writes charts, slides and pages without a server or a browser. The same data give the same bytes.

  npm run briefing -- --out <folder> [--lang <language>] [--deck <deck> | --offline] [--theme …] [--size …]

  --out      the folder to write into; it is made where it is missing
  --lang     ${locales.join(", ")}; with --offline also all. Without it en, or the deck's own
  --deck     ${readyDecks.join(", ")}, or a deck file saved on the deck page; without it every chart of every indicator
  --offline  one HTML file with all charts, tables and sources, for a closed network
  --theme    ${deckThemes.join(", ")}
  --size     ${deckSizes.join(", ")}: the proportion of slides
  --help     this text

STEPPE_SITE names the site's address (https://monitor.example), which then stands under each figure.`;

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function parsed() {
  try {
    return parseArgs({
      options: {
        out: { type: "string" },
        lang: { type: "string" },
        deck: { type: "string" },
        theme: { type: "string" },
        size: { type: "string" },
        offline: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((one) => one === value);
  if (value !== undefined && !found) fail(`--${name} ${value}: it can be ${allowed.join(", ")}.`);
  return found;
}

function deckFrom(name: string, lang: Deck["locale"] | undefined): Deck {
  if (readyDecks.some((one) => one === name)) return sixIndicators(lang ?? "en");
  if (!name.endsWith(".json"))
    fail(`--deck ${name}: it can be ${readyDecks.join(", ")} or a deck file (.json).`);
  let text = "";
  try {
    text = readFileSync(name, "utf8");
  } catch {
    fail(`--deck ${name}: there is no such file.`);
  }
  const { deck, faults } = readDeck(text);
  if (!deck || faults.length > 0)
    fail(`--deck ${name}: this is no deck that can be read: ${JSON.stringify(faults)}`);
  return deck.items.length > 0 ? deck : fail(`--deck ${name}: the deck has no slides.`);
}

function outputs(): { out: string; all: Output[] } {
  const values = parsed();
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const { out, deck: name, offline } = values;
  if (out === undefined || out === "") return fail("--out <folder> is missing.");
  if (offline && name !== undefined) fail("--offline holds everything; it goes without --deck.");
  const isAll = offline && values.lang === "all";
  const lang = isAll ? undefined : oneOf("lang", values.lang, locales);
  const theme = oneOf("theme", values.theme, deckThemes);
  const size = oneOf("size", values.size, deckSizes);
  const origin = process.env.STEPPE_SITE?.replace(/\/+$/, "");
  if (offline) {
    const file = `steppe-monitor.${isAll ? "all" : (lang ?? "en")}.html`;
    const make = async () => offlinePack(isAll ? [...locales] : [lang ?? "en"]);
    return { out, all: [{ name: file, make }] };
  }
  if (name === undefined)
    return {
      out,
      all: briefingOfAll({ locale: lang ?? "en", theme: theme ?? "light", size: size ?? "16:9", origin }),
    };
  const deck = deckFrom(name, lang);
  const asked = { ...deck, ...(lang && { locale: lang }), ...(theme && { theme }), ...(size && { size }) };
  return { out, all: briefingOfDeck(basename(name, ".json"), asked, origin) };
}

/** Under a temporary name first, so that nobody ever opens half a file. */
function write(path: string, content: Uint8Array | string): number {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
  return statSync(path).size;
}

async function main(): Promise<void> {
  const { out, all } = outputs();
  mkdirSync(out, { recursive: true });
  const bar = progress(all.length);
  let bytes = 0;
  for (const { name, make } of all) {
    const size = write(join(out, name), await make());
    bytes += size;
    bar.done(`${name.padEnd(44)} ${`${Math.ceil(size / 1024)} KiB`.padStart(9)}`);
  }
  bar.end();
  console.log(`${all.length} files, ${Math.ceil(bytes / 1024)} KiB, in ${out}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
