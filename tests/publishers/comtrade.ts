/** UN Comtrade: the preview without a key, the whole with one; rows in the recorded shape. */
import type { IncomingMessage } from "node:http";
import type { Said } from "./server";
import { json } from "./worldbank";

export interface Row {
  period: string;
  partnerCode: number;
  flowCode: string;
  cmdCode: string;
  netWgt: number | null;
  primaryValue: number;
  motCode?: number;
}

export function comtrade(rows: Row[], key = "good-key") {
  return (url: URL, request: IncomingMessage): Said | undefined => {
    const preview = url.pathname === "/public/v1/preview/C/A/HS";
    if (!preview && url.pathname !== "/data/v1/get/C/A/HS") return undefined;
    if (!preview && request.headers["ocp-apim-subscription-key"] !== key) {
      return {
        ...json({ statusCode: 401, message: "Access denied due to invalid subscription key." }),
        status: 401,
      };
    }
    const one = (name: string) => url.searchParams.get(name);
    const found = rows.filter(
      (row) =>
        row.period === one("period") &&
        (one("cmdCode") === "AG2" ? row.cmdCode.length === 2 : row.cmdCode === one("cmdCode")) &&
        (one("flowCode") ?? "").split(",").includes(row.flowCode) &&
        (one("partnerCode") ?? String(row.partnerCode)).split(",").includes(String(row.partnerCode)),
    );
    const common = {
      typeCode: "C",
      freqCode: "A",
      reporterCode: 398,
      partner2Code: 0,
      customsCode: "C00",
      motCode: 0,
    };
    const data = found
      .slice(0, preview ? 500 : undefined)
      .map((row) => ({ ...common, ...row, partnerISO: null }));
    return json({ elapsedTime: "0.1 secs", count: data.length, data, error: "" });
  };
}
