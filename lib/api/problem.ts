/** Problem documents (RFC 9457): what was wrong, and what is allowed. */
import { createHash } from "node:crypto";
import type { Fault } from "./fault";

export interface Problem {
  /** HTTP status. */
  status: number;
  title: string;
  detail: string;
  /** The parameter at fault, if one was. */
  parameter?: string;
  /** What it may be instead. */
  allowed?: string[];
  /** The name of the request, by which we find it in the log. */
  requestId?: string;
  headers?: Record<string, string>;
}

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
      "Content-Type": "application/problem+json; charset=utf-8",
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
