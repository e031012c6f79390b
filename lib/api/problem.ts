/** Problem documents (RFC 9457): what was wrong, and what is allowed. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Fault } from "./fault";

/** As it is sent. The last three members are our own, as RFC 9457 lets them be. */
export const ProblemDocument = z.object({
  type: z.literal("about:blank"),
  status: z.int().min(400).max(599).describe("The HTTP status"),
  title: z.string().describe("What kind of problem, in the language asked for"),
  detail: z.string().describe("What was wrong and what is allowed, for people"),
  parameter: z.string().optional().describe("The parameter at fault, if one was"),
  allowed: z.array(z.string()).optional().describe("What it may be instead"),
  requestId: z.string().optional().describe("The name of the request in the log"),
});

export interface Problem extends Omit<z.infer<typeof ProblemDocument>, "type"> {
  headers?: Record<string, string>;
}

export const problemType = "application/problem+json; charset=utf-8";

/** Where the API is described, as RFC 8631 lets every answer say. */
const serviceDesc = '</api/v1/openapi.json>; rel="service-desc"; type="application/json"';

/** Thrown by whatever reads a request; answered with `problemResponse`. */
export class ProblemError extends Error {
  /** `told` says the same in other languages. */
  constructor(
    readonly problem: Problem,
    readonly told?: Fault,
  ) {
    super(problem.detail);
    this.name = "ProblemError";
  }
}

export function problemResponse({ headers, ...problem }: Problem): Response {
  return new Response(JSON.stringify({ type: "about:blank", ...problem }, null, 2), {
    status: problem.status,
    headers: {
      "Content-Type": problemType,
      Link: serviceDesc,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
  });
}

export interface Body {
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
  /** Name offered when the reader saves it; without one the browser shows it. */
  filename?: string;
}

/** Data change at most daily; an hour in shared caches, then asked again by ETag. */
const cacheControl = "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400";

function matches(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header
    .split(",")
    .some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag.replace(/^W\//, ""));
}

/** 200 with an ETag of the content, or 304 where the caller holds the same. */
export function answer(request: Request, { content, type, filename }: Body): Response {
  // Weak: the server in front may compress, and the bytes are then others.
  const etag = `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
  const headers: Record<string, string> = {
    ETag: etag,
    Link: serviceDesc,
    "Cache-Control": cacheControl,
    "Content-Type": type,
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Origin": "*",
    ...(filename && { "Content-Disposition": `inline; filename="${filename}"` }),
  };
  if (matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(content, { status: 200, headers });
}
