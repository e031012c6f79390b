/** Asks the route handlers as a reader would, without a server. */
import { parse } from "csv-parse/sync";
import { GET as charts } from "@/app/api/v1/charts/[file]/route";
import { GET as claims } from "@/app/api/v1/claims/[file]/route";
import { GET as ledgerCsv } from "@/app/api/v1/claims.csv/route";
import { GET as ledgerJson } from "@/app/api/v1/claims.json/route";
import { GET as indicators } from "@/app/api/v1/indicators/[file]/route";
import { definitions } from "@/lib/catalog";

const routes = { charts, claims, indicators };
const files: Record<string, (request: Request) => Promise<Response>> = {
  "claims.csv": ledgerCsv,
  "claims.json": ledgerJson,
};

/** `/charts/tenge.svg?lang=ru` under the API's root. */
export function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(`https://monitor.example/api/v1${path}`);
  const [room, file = ""] = url.pathname.split("/").slice(3);
  const whole = files[room ?? ""];
  if (whole) return whole(new Request(url, { headers }));
  if (room !== "charts" && room !== "claims" && room !== "indicators")
    throw new Error(`There is no route for ${path}`);
  return routes[room](new Request(url, { headers }), {
    params: Promise.resolve({ file: decodeURIComponent(file) }),
  });
}

/** The answer's text; throws an Error with the problem where it is not a good one. */
export async function textOf(path: string): Promise<string> {
  const reply = await ask(path);
  if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await reply.arrayBuffer());
}

export const slugs = definitions().map(({ slug }) => slug);
export const chartIds = definitions().flatMap(({ slug, charts, details = [] }) =>
  [...charts, ...details].map(({ id }) => `${slug}.${id}`),
);

/** A data file in its two parts: what it cites, and its rows by column. */
export function readCsv(text: string): { head: string[]; rows: Record<string, string>[] } {
  const head = text
    .replace("\uFEFF", "")
    .split("\r\n")
    .filter((line) => line.startsWith("# "))
    .map((line) => line.slice(2));
  return { head, rows: parse(text, { bom: true, comment: "#", comment_no_infix: true, columns: true }) };
}
