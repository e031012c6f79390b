/** The name of one request: told to the reader, written with every line of the log that belongs to it. */

export const requestIdHeader = "x-request-id";

/** What proxies and tracers in front send: letters that neither a log nor a header nor a page could trip over. */
const sane = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The id that came with the request where it is sane, or a new one. */
export function requestIdOf(headers: Pick<Headers, "get">): string {
  const given = headers.get(requestIdHeader);
  return given !== null && sane.test(given) ? given : crypto.randomUUID();
}
