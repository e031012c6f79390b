/** The address under which readers know the site. */

/** Host names, maybe with a port; what else stands in a header is not written into a file. */
const host = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

/** As configured in STEPPE_SITE; else as the proxy in front or the reader's own request says. */
export function siteOrigin(request: Pick<Request, "url" | "headers">): string {
  const configured = process.env.STEPPE_SITE?.replace(/\/+$/, "");
  if (configured) return configured;
  const first = (name: string) => request.headers.get(name)?.split(",")[0]?.trim();
  const asked = first("x-forwarded-host") ?? first("host");
  const { protocol, host: own } = new URL(request.url);
  const scheme = first("x-forwarded-proto") ?? protocol.replace(":", "");
  return `${scheme === "https" ? "https" : "http"}://${asked && host.test(asked) ? asked : own}`;
}
