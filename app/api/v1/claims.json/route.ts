/** `/api/v1/claims.json`: every claim with formula, values and verdict. */
import { answer, catching } from "@/lib/api";
import { claimsDocument } from "@/lib/catalog";
import { claimsQuery } from "../claims-query";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { lang, ...choice } = claimsQuery(request);
    const content = JSON.stringify(claimsDocument(choice, lang));
    return answer(request, { content, type: "application/json; charset=utf-8" });
  }, request);
}
