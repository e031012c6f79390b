/** Keeps a choice of the reader's for a year, in a cookie that only this site reads. */
export function remember(name: "locale" | "theme" | "slash" | "keys", value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we serve
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
