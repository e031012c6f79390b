/** `/api/v1/openapi.json`: every address outside the pages, as OpenAPI 3.1 describes it. */
import { answer, catching, fileTypes, openApiDocument, readQuery, routes } from "@/lib/api";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    readQuery(new URL(request.url).searchParams, routes.openapi.names);
    const content = JSON.stringify(openApiDocument(process.env));
    return answer(request, { content, type: fileTypes.json });
  }, request);
}
