/** Eurostat's dissemination API (and Comext behind it): a cube as JSON-stat 2.0, one product and one measure a request. */
import JSONstat from "jsonstat-toolkit";
import { z } from "zod";
import type { Dimensions } from "../model";
import type { Adapter, Place, Reply, Request, Window } from "./ask/asking";
import { readJson } from "./ask/json";
import { dividedBy } from "./ask/printed";
import { type Cell, toReadings } from "./collect";
import { areaOf, geoOf } from "./eurostat-areas";

export const Ask = z.strictObject({
  dataset: z.string().regex(/^[A-Za-z0-9_-]+$/),
  reporters: z.array(z.string()).min(1),
  partners: z.array(z.string()).min(1),
  /** Dimensions that have one value, by Eurostat's names. */
  fixed: z.record(z.string(), z.string()),
  /** What the stored unit is divided by: 10 makes tonnes of hundreds of kilograms. */
  divisor: z.number().positive(),
  /** Dimensions of every series. */
  dimensions: z.strictObject({ tradeFlow: z.enum(["X", "M"]), commodity: z.string().optional() }),
  from: z.string(),
});
type Ask = z.infer<typeof Ask>;

const Cube = z.object({
  // A reply of an older recording names neither; the library needs both.
  version: z.string().default("2.0"),
  class: z.string().default("dataset"),
  id: z.array(z.string()).min(1),
  size: z.array(z.int()),
  dimension: z.record(z.string(), z.object({ category: z.object({ index: z.record(z.string(), z.int()) }) })),
  value: z.union([z.record(z.string(), z.number().nullable()), z.array(z.number().nullable())]),
  status: z.record(z.string(), z.string()).optional(),
  updated: z.string().optional(),
});
/** What goes wrong is said in the place of the cube, at times with status 200. */
const Refusal = z.object({
  error: z.array(z.object({ label: z.string() })).optional(),
  warning: z.object({ label: z.string() }).optional(),
});

/** One economy a request keeps each far under the size from which the API answers later instead of now. */
function requests(ask: Ask, window: Window, { base }: Place): Request[] {
  return ask.partners.map((partner) => {
    const query = new URLSearchParams({ format: "JSON", lang: "EN", ...ask.fixed, partner: geoOf(partner) });
    for (const reporter of ask.reporters) query.append("reporter", geoOf(reporter));
    query.set("sinceTimePeriod", window.since ?? ask.from);
    return { url: `${base}/statistics/1.0/data/${ask.dataset}?${query}`, expect: "json" };
  });
}

function parse(ask: Ask, replies: readonly Reply[], window: Window) {
  const cubes = replies.map((reply) => ({ reply, cube: readCube(reply) }));
  const cells = cubes.flatMap(({ reply, cube }) => cellsOf(ask, reply, cube));
  const updated = cubes
    .map(({ cube }) => cube.updated?.slice(0, 10) ?? "")
    .sort()
    .at(-1);
  const units = Object.entries(ask.fixed).filter(([name]) => name === "indicators" || name === "unit");
  return {
    readings: toReadings(cells),
    edition: `${ask.dataset}, updated ${updated || `before ${window.until}`}`,
    units: units.map(([, value]) => value),
  };
}

function readCube(reply: Reply): z.infer<typeof Cube> {
  const { error, warning } = readJson(reply, Refusal);
  const said = warning?.label ?? error?.map(({ label }) => label).join("; ");
  if (said !== undefined) throw new Error(`${reply.url}: Eurostat does not answer at once (${said}).`);
  const cube = readJson(reply, Cube);
  const cells = cube.size.reduce((product, size) => product * size, 1);
  const most = Math.max(-1, ...Object.keys(cube.value).map(Number));
  if (cube.size.length !== cube.id.length || most >= cells) {
    throw new Error(`${reply.url}: size ${cube.size.join(" × ")} does not hold the values that follow.`);
  }
  return cube;
}

function cellsOf(ask: Ask, reply: Reply, cube: z.infer<typeof Cube>): Cell[] {
  for (const [name, wanted] of Object.entries(ask.fixed)) {
    const found = Object.keys(cube.dimension[name]?.category.index ?? {});
    if (found.length !== 1 || found[0] !== wanted) {
      throw new Error(
        `${reply.url}: dimension.${name} is ${found.join(", ") || "not there"}; ${wanted} was asked for.`,
      );
    }
  }
  const rows = JSONstat(cube).toTable({ type: "arrobj", content: "id", status: true });
  return rows.flatMap((row, index): Cell[] => {
    if (typeof row.value !== "number") return [];
    const place = `${reply.url}, cell ${index}`;
    const area = (name: string): string => areaOf(String(row[name] ?? ask.partners), place);
    const dimensions: Dimensions = {
      referenceArea: area("reporter"),
      counterpartArea: area("partner"),
      ...ask.dimensions,
    };
    // A confidential or provisional cell carries a letter; provisional is "p".
    const provisional = String(row.status ?? "").includes("p");
    const value = dividedBy(row.value, ask.divisor);
    return [
      {
        place,
        dimensions,
        period: String(row.time),
        value,
        ...(provisional ? { status: "P" } : { unstated: true }),
      },
    ];
  });
}

export const adapter: Adapter<Ask> = { ask: Ask, requests, parse };
