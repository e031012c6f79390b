/** The API as its own document describes it, and a way to ask whatever stands there. */
import { join } from "node:path";
import { dereference } from "@readme/openapi-parser";
import { GET } from "@/app/api/v1/openapi.json/route";
import { routeName } from "@/lib/api/route-name";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export interface DescribedParameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  explode?: boolean;
  schema: { enum?: string[] };
  example: unknown;
}

interface DescribedResponse {
  headers?: Record<string, unknown>;
  content?: Record<string, unknown>;
}

export interface Described {
  path: string;
  method: "get" | "post";
  parameters: DescribedParameter[];
  responses: Record<string, DescribedResponse>;
}

export const origin = "https://monitor.example";

export async function writtenDocument() {
  const reply = await GET(new Request(`${origin}/api/v1/openapi.json`));
  return reply.json();
}

/** Every operation, with what it refers to in its place. */
export async function describedOperations(): Promise<Described[]> {
  const { paths } = (await dereference(await writtenDocument())) as unknown as {
    paths: Record<string, Record<"get" | "post", Omit<Described, "path" | "method">>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    (["get", "post"] as const).flatMap((method) =>
      methods[method] ? [{ path, method, ...methods[method] }] : [],
    ),
  );
}

/** The addresses of an operation's examples, one for each kind of file. */
export function examplesOf({ path, parameters }: Described): string[] {
  const places = parameters.filter((one) => one.in === "path");
  return places.reduce<string[]>(
    (all, { name, schema, example }) =>
      all.flatMap((one) =>
        (schema.enum ?? [String(example)]).map((value) => one.replace(`{${name}}`, value)),
      ),
    [path],
  );
}

/** A parameter with its example, as OpenAPI says that lists are written. */
export function pairsOf({ name, example, explode }: DescribedParameter): [string, string][] {
  const values = [example].flat().map(String);
  return (explode ? values : [values.join(",")]).map((value) => [name, value]);
}

/** Asks the handler of the folder that answers there. */
export async function askAnywhere(address: string, init: RequestInit = {}): Promise<Response> {
  const { pathname } = new URL(address, origin);
  const folder = routeName(pathname).split("/");
  const handlers = await import(join(process.cwd(), "app", ...folder, "route.ts"));
  const handler: Handler = handlers[init.method ?? "GET"];
  const parts = pathname.split("/");
  const params = folder.flatMap((part, index) => {
    const name = /^\[(\w+)\]$/.exec(part)?.[1];
    return name ? [[name, decodeURIComponent(parts[index] ?? "")]] : [];
  });
  return handler(new Request(new URL(address, origin), init), {
    params: Promise.resolve(Object.fromEntries(params)),
  });
}
