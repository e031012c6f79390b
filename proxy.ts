/**
 * What every page request passes: it is named, an address without a language gets the reader's, a page gets its own
 * script nonce.
 */
import { type NextRequest, NextResponse } from "next/server";
import { isLocale, negotiate } from "./lib/i18n/locale";
import { requestIdHeader, requestIdOf } from "./lib/log/request-id";
import { presentModeOf } from "./lib/model/present";

export const config = {
  // Pages only: the build's own files and anything with a file extension pass untouched; so do the API, figures for frames
  // of other sites and metrics, whose handlers name their requests themselves (lib/api/watched.ts).
  matcher: ["/((?!api/|embed/|metrics$|_next/|.*\\.[^/]*$).*)"],
};

export function proxy(request: NextRequest): NextResponse {
  const first = request.nextUrl.pathname.split("/")[1] ?? "";
  const requestId = requestIdOf(request.headers);
  const response = isLocale(first)
    ? (toPresent(request) ?? page(request, requestId))
    : toReadersLanguage(request);
  response.headers.set(requestIdHeader, requestId);
  return response;
}

/** Addresses of slides once said `view`, which on other pages means the layout. */
function toPresent({ nextUrl }: NextRequest): NextResponse | undefined {
  const mode = presentModeOf(nextUrl.searchParams.get("view"));
  if (!mode || !nextUrl.pathname.includes("/indicators/")) return undefined;
  const address = nextUrl.clone();
  address.searchParams.delete("view");
  address.searchParams.set("present", mode);
  return NextResponse.redirect(address, 308);
}

function toReadersLanguage(request: NextRequest): NextResponse {
  const locale = negotiate(request.headers.get("accept-language"), request.cookies.get("locale")?.value);
  const address = request.nextUrl.clone();
  address.pathname = `/${locale}${address.pathname === "/" ? "" : address.pathname}`;
  return NextResponse.redirect(address, { status: 307, headers: { Vary: "Accept-Language, Cookie" } });
}

/** Next reads the nonce from the request's policy and puts it on its own scripts; the layout finds it in `x-nonce`. */
function page(request: NextRequest, requestId: string): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set(requestIdHeader, requestId);
  headers.set("x-path", request.nextUrl.pathname);
  headers.set("x-locale", request.nextUrl.pathname.split("/")[1] ?? "");
  headers.set("Content-Security-Policy", policy);
  const theme = request.nextUrl.searchParams.get("theme");
  headers.delete("x-theme");
  if (theme === "light" || theme === "dark") headers.set("x-theme", theme);
  headers.delete("x-slide");
  // A slide that fills the screen stands without the shell of a page.
  if (presentModeOf(request.nextUrl.searchParams.get("present")) && hasSlides(request.nextUrl.pathname))
    headers.set("x-slide", "1");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** The overview, comparisons, indicators, single claims: pages on which a chart stands. */
function hasSlides(pathname: string): boolean {
  return /^\/[a-z]{2}(\/compare|\/indicators\/[^/]+|\/claims\/[^/]+\/[^/]+)?\/?$/.test(pathname);
}

export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    // React's development build rebuilds server stacks with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Charts carry widths and colours in style attributes, which no nonce can cover.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    // Readers' own tables are read beside the page.
    "worker-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}
