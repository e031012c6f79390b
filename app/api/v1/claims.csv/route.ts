/** `/api/v1/claims.csv`: the same as a table, a claim a row. */
import { answer, catching } from "@/lib/api";
import { claimsTable } from "@/lib/catalog";
import { tableCsv } from "@/lib/render/csv";
import { claimsQuery } from "../claims-query";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { lang, ...choice } = claimsQuery(request);
    const { names, rows, head } = claimsTable(choice, lang);
    return answer(request, {
      content: tableCsv(names, rows, head),
      type: "text/csv; charset=utf-8; header=present",
      filename: "claims.csv",
    });
  }, request);
}
