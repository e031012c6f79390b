/** Next.js settings; the policy for pages' scripts is set per request in proxy.ts. */

const anyAddress = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** An SVG opened by itself is a document: it may style itself and show its own fonts, and run nothing. */
const apiPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; img-src data:; frame-ancestors 'self'";

/** @type {import("next").NextConfig} */
export default {
  typedRoutes: true,
  poweredByHeader: false,
  compress: true,
  // Every page carries its title in its head from the first byte, as pages for robots do.
  htmlLimitedBots: /.*/,
  // The dev server answers to localhost alone unless told; people type the number too.
  allowedDevOrigins: ["127.0.0.1"],
  // These read files that lie beside their own code.
  serverExternalPackages: ["pdfkit", "fontkit", "pino", "prom-client"],
  // Read from disk at run time, so no import tells the tracer of them.
  outputFileTracingIncludes: {
    "/*": ["data/**/*.json", "public/fonts/**/*"],
  },
  headers: async () => [
    { source: "/:path*", headers: anyAddress },
    { source: "/api/:path*", headers: [{ key: "Content-Security-Policy", value: apiPolicy }] },
    // Next's own files carry a hash in the name and are immutable already; those in public/ do not.
    { source: "/(fonts|icons)/:path*", headers: [{ key: "Cache-Control", value: "public, max-age=86400" }] },
  ],
};
