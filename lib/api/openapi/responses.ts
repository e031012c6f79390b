/** What an address may answer: statuses, media types, headers. */
import { fileTypes } from "../file-types";
import { problemType } from "../problem";
import type { Route } from "../routes";
import type { Json } from "./parameters";

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const text = { schema: { type: "string" } };

/** Without parameters, by which programs tell media types apart. */
const bare = (type: string) => type.split(";")[0] ?? type;

export const headers = {
  ETag: { description: "Of the content; send it back as If-None-Match.", ...text },
  "X-Request-Id": { description: "The name of the request in the log.", ...text },
  "Retry-After": { description: "Seconds after which to ask again.", schema: { type: "integer" } },
};

const headed = (...names: (keyof typeof headers)[]) => ({
  headers: Object.fromEntries(names.map((name) => [name, ref("headers", name)])),
});

function problem(description: string, ...more: (keyof typeof headers)[]) {
  const content = { [bare(problemType)]: { schema: ref("schemas", "Problem") } };
  return { description, ...headed("X-Request-Id", ...more), content };
}

/** Answers that many addresses have in common. */
export const responses = {
  NotModified: {
    description: "The caller holds the same.",
    ...headed("ETag", "X-Request-Id"),
  },
  BadRequest: problem("A parameter is unknown or cannot have that value; the problem names what is allowed."),
  NeedsToken: problem("The token of the deployment is lacking."),
  NotFound: problem("There is no such file, name or figure; the problem names those there are."),
  TooLarge: problem("The body is too large."),
  Busy: problem("All places for drawing files are taken.", "Retry-After"),
  Failed: problem("Something else went wrong."),
};

/** Text and JSON say what they are; of other files the media type is all there is to say. */
function contentOf(type: string, named: string | undefined): Json {
  if (type === bare(fileTypes.json)) return { schema: named ? ref("schemas", named) : { type: "object" } };
  return type.startsWith("text/") || type.endsWith("xml") ? text : {};
}

function good(route: Route): Json {
  const types = route.type ? [route.type] : (route.endings ?? []).map((ending) => fileTypes[ending]);
  const content = types.map(bare).map((type) => [type, contentOf(type, route.gives)]);
  const tagged = route.may?.includes("same") ? (["ETag"] as const) : [];
  return {
    description: `${route.summary}.`,
    ...headed(...tagged, "X-Request-Id"),
    content: Object.fromEntries(content),
  };
}

export function responsesOf(route: Route, needsToken: boolean): Json {
  const { may = [], takes } = route;
  const common = (name: keyof typeof responses) => ref("responses", name);
  return {
    200: good(route),
    ...(may.includes("same") && { 304: common("NotModified") }),
    400: common("BadRequest"),
    ...(needsToken && { 401: common("NeedsToken") }),
    ...(may.includes("missing") && { 404: common("NotFound") }),
    ...(takes && { 413: common("TooLarge") }),
    ...(may.includes("busy") && { 503: common("Busy") }),
    ...(may.includes("unwell") && {
      503: { ...good(route), description: "The data are late or unreadable." },
    }),
    default: common("Failed"),
  };
}
