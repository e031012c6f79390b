/** `/api/v1/search/index.json`: all that can be jumped to, titles in four languages, addresses and the palette's texts in one. */
import { paletteWords, type WordedIndex } from "@/components/search/words";
import { answer, catching, readQuery, routes } from "@/lib/api";
import { searchIndex } from "@/lib/catalog";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const { lang = "en" } = readQuery(new URL(request.url).searchParams, routes.search.names);
    const index: WordedIndex = { ...searchIndex(lang), words: paletteWords(lang) };
    return answer(request, { content: JSON.stringify(index), type: "application/json; charset=utf-8" });
  }, request);
}
