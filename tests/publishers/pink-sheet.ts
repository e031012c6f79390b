/** The page of the World Bank's commodity markets with its link, and the workbook behind it. */
import type { Said } from "./server";

const path = "/en/doc/0123-0050012026/related/CMO-Historical-Data-Monthly.xlsx";

export function pinkSheet(workbook: Uint8Array, prefix: string) {
  return (url: URL): Said | undefined => {
    if (url.pathname === path) {
      return { body: workbook, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
    }
    if (url.pathname !== "/en/research/commodity-markets") return undefined;
    const body = `<!DOCTYPE html><html><head><title>Commodity Markets</title></head><body><a href="/${prefix}${path}?x=1&amp;y=2">Monthly prices</a></body></html>`;
    return { body, type: "text/html; charset=utf-8" };
  };
}
