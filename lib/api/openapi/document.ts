/** The API as one OpenAPI 3.1 document, written from the table by which its handlers read queries. */
import { z } from "zod";
import { DeckHead, DeckItem, deckFormat, deckVersion, mostItems } from "../../deck";
import { ProblemDocument } from "../problem";
import { type Route, type RouteName, routes } from "../routes";
import { isWatched, needsToken } from "../watcher";
import { answers } from "./answers";
import { type Json, jsonSchema, parametersOf } from "./parameters";
import { headers, responses, responsesOf } from "./responses";

const Deck = z.object({
  format: z.literal(deckFormat),
  version: z.int().max(deckVersion),
  ...DeckHead.shape,
  items: z.array(DeckItem).min(1).max(mostItems),
});

const schemas = { Problem: ProblemDocument, Deck, ...answers };

const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  description: "The ETag of what the caller holds.",
  schema: { type: "string" },
};

/** `charts` of `/api/v1/charts/…`, `embed` of `/embed/…`. */
function tagOf(path: string): string {
  return /^(?:\/api\/v1)?\/([a-z]+)/.exec(path)?.[1] ?? "";
}

function operation(name: string, route: Route, guarded: boolean): Json {
  const conditional = route.may?.includes("same") ? [{ $ref: "#/components/parameters/If-None-Match" }] : [];
  const deck = { "application/json": { schema: { $ref: "#/components/schemas/Deck" } } };
  return {
    operationId: name,
    summary: route.summary,
    tags: [tagOf(route.path)],
    ...(guarded && { security: [{ token: [] }] }),
    parameters: [...parametersOf(route), ...conditional],
    ...(route.takes && { requestBody: { required: true, content: deck } }),
    responses: responsesOf(route, guarded),
  };
}

const info = {
  title: "Steppe Monitor",
  version: "1",
  summary: "The economic relation between Kazakhstan and Russia, as figures, charts and printed claims",
  description:
    "Read without account or key. A parameter that an address does not have is refused with a problem document (RFC 9457) that names those it has. The data belong to their publishers; files name publisher, vintage and terms.",
};

/** `/metrics` is described where the deployment lets it be read. */
export function openApiDocument(environment: Record<string, string | undefined>) {
  const there = (Object.entries(routes) as [RouteName, Route][]).filter(
    ([name]) => name !== "metrics" || isWatched(environment),
  );
  const paths = there.map(([name, route]) => {
    const method = route.takes ? "post" : "get";
    const guarded = name === "metrics" && needsToken(environment);
    return [route.path, { [method]: operation(name, route, guarded) }];
  });
  return {
    openapi: "3.1.0",
    info,
    servers: [{ url: "/" }],
    paths: Object.fromEntries(paths) as Record<string, Json>,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema, "input")]),
      ),
      headers,
      responses,
      parameters: { "If-None-Match": ifNoneMatch },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}
