/** Parameters as OpenAPI writes them, from the schemas that read them. */
import { z } from "zod";
import { ruleForms } from "../../alerts";
import { allowedIn, type ComparisonParameter, comparedAtMost, comparisonParameters } from "../../model";
import { type Parameter, type ParameterName, parameters } from "../query";
import type { Route } from "../routes";
import { comparisonTexts, queryTexts } from "./query-texts";

export type Json = Record<string, unknown>;

/** Of any whole number JavaScript's own bounds say nothing. */
function withoutSafeBounds({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** The schema without the line that says which dialect it is in: OpenAPI 3.1 says so itself. */
export function jsonSchema(schema: z.core.$ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: withoutSafeBounds,
  });
  return rest;
}

const isList = (schema: Json) => schema.type === "array";
const listsWords = (schema: Json) => "enum" in schema || (isList(schema) && "enum" in (schema.items as Json));

/** Lists stand in one value with commas; `exploded`, each in a value of its own. */
function inQuery(
  name: string,
  [about, example]: readonly [string, unknown],
  allowed: readonly string[],
  schema: Json,
  exploded = false,
) {
  const description = listsWords(schema) ? `${about}.` : `${about}: ${allowed.join("; ")}.`;
  const style = isList(schema) && { style: "form", explode: exploded };
  return { name, in: "query", description, ...style, schema, example };
}

function plain(name: ParameterName): Json {
  const { schema, allowed }: Parameter<unknown> = parameters[name];
  return inQuery(name, queryTexts[name], allowed, jsonSchema(schema, "output"));
}

const strings = { type: "array", items: { type: "string" } };
const comparisonSchemas: Partial<Record<ComparisonParameter, Json>> = {
  s: { ...strings, minItems: 1, maxItems: comparedAtMost },
  lag: { type: "integer", minimum: -60, maximum: 60 },
  shocks: { ...strings, minItems: 1, maxItems: 6 },
  events: jsonSchema(parameters.events.schema, "output"),
  asOf: jsonSchema(parameters.asOf.schema, "output"),
};

function compared(name: ComparisonParameter): Json {
  const allowed = allowedIn(name);
  const words = allowed.every((one) => !one.includes(" "));
  const schema = comparisonSchemas[name] ?? { type: "string", ...(words && { enum: [...allowed] }) };
  const written = inQuery(name, comparisonTexts[name], allowed, schema, name === "s");
  return name === "s" ? { ...written, required: true } : written;
}

const repeated = {
  s: [["Series", ["tenge/usd-kzt"]], ["series of /api/v1/compare/catalogue.json"]],
  rule: [["Thresholds", ["tenge/usd-kzt~moves:3%:5"]], ruleForms],
} as const;

function several([name, from, to]: NonNullable<Route["repeats"]>): Json {
  const [text, allowed] = repeated[name];
  const schema = { ...strings, minItems: from, ...(to !== undefined && { maxItems: to }) };
  return { ...inQuery(name, text, allowed, schema, true), ...(from > 0 && { required: true }) };
}

const pathTexts: Record<string, readonly [about: string, example: string]> = {
  figure: ["An indicator, for its first chart, or indicator.chart", "tenge.usd-kzt"],
  slug: ["An indicator", "tenge"],
  ledger: ["A text whose figures are checked", "ma-yanning"],
  claim: ["One of its printed figures", "gdp-russia-2017-2021"],
  page: ["A page without a chart of its own", "sources"],
  deck: ["A deck that stands ready", "six-indicators"],
};

function inPath(name: string, endings: readonly string[]): Json {
  if (name === "ending") {
    const schema = { type: "string", enum: [...endings] };
    return {
      name,
      in: "path",
      required: true,
      description: "The kind of file.",
      schema,
      example: endings[0],
    };
  }
  const [about, example] = pathTexts[name] ?? [];
  const schema = { type: "string" };
  return { name, in: "path", required: true, description: `${about}.`, schema, example };
}

/** All that a route takes in its address. */
export function parametersOf({ path, names, compares, repeats, needs = [], endings = [] }: Route): Json[] {
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => inPath(name, endings));
  const own = names.map((name) => ({ ...plain(name), ...(needs.includes(name) && { required: true }) }));
  return [
    ...places,
    ...own,
    ...(compares ? comparisonParameters.map(compared) : []),
    ...(repeats ? [several(repeats)] : []),
  ];
}
