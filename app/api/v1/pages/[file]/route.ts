/** `/api/v1/pages/<page>.png`: the title of a page as a picture, for previews of links to it. */
import { answer, catching, fileTypes, readFile, readQuery, renderQueue, routes } from "@/lib/api";
import { pageCard, pageNamed } from "@/lib/export";

interface Context {
  params: Promise<{ file: string }>;
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { slug } = readFile((await params).file, routes.pageCard.endings, false);
    const { lang = "en" } = readQuery(new URL(request.url).searchParams, routes.pageCard.names);
    const page = pageNamed(slug);
    const content = await renderQueue.run(() => pageCard(page, lang));
    return answer(request, { content, type: fileTypes.png });
  }, request);
}
