/**
 * `/api/v1/deck/<file>`: POST a deck and get it as slides, pages, pictures, or looked at again; GET a deck that stands
 * ready. Nothing is stored.
 */
import {
  answer,
  catching,
  deckOfRequest,
  fileTypes,
  ProblemError,
  readFile,
  readQuery,
  renderQueue,
  routes,
  siteOrigin,
} from "@/lib/api";
import { type Deck, writeDeck } from "@/lib/deck";
import {
  deckPdf,
  deckPptx,
  deckZip,
  readyDecks,
  reviewOf,
  sixIndicators,
  withFigures,
} from "@/lib/export/deck";

interface Context {
  params: Promise<{ file: string }>;
}

const { endings, names } = routes.readyDeck;
const drawn = routes.deckFile.endings;
type Ending = (typeof endings)[number];

/** What is sent, and what comes back: the file, the deck with today's figures, or what has changed. */
const posted = ["deck", "kept", "review"] as const;

function unknown(file: string, allowed: string[]): ProblemError {
  return new ProblemError({
    status: 404,
    title: "No such file",
    detail: `There is no "${file}" here. There are ${allowed.join(", ")}.`,
    allowed,
  });
}

function fileOf(ending: Exclude<Ending, "json">, deck: Deck, origin: string) {
  const make = { pptx: deckPptx, pdf: deckPdf, zip: deckZip }[ending];
  return renderQueue.run(() => make(deck, origin));
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { file } = await params;
    const { slug, ending } = readFile(file, endings, false);
    const { lang = "en", theme, size } = readQuery(new URL(request.url).searchParams, names);
    const name = readyDecks.find((one) => one === slug);
    if (!name)
      throw unknown(
        file,
        readyDecks.flatMap((one) => endings.map((end) => `${one}.${end}`)),
      );
    const deck = { ...sixIndicators(lang), ...(theme && { theme }), ...(size && { size }) };
    const type = fileTypes[ending];
    if (ending === "json") return answer(request, { content: writeDeck(deck), type });
    const content = await fileOf(ending, deck, siteOrigin(request));
    return answer(request, { content, type, filename: file });
  }, request);
}

async function replyTo(request: Request, file: string): Promise<{ content: BodyInit; type: string }> {
  const { slug, ending } = readFile(file, endings, false);
  const kind = posted.find((one) => one === slug);
  if (!kind || (kind === "deck") === (ending === "json"))
    throw unknown(file, [...drawn.map((one) => `deck.${one}`), "kept.json", "review.json"]);
  readQuery(new URL(request.url).searchParams, routes.deckFile.names);
  const deck = await deckOfRequest(request);
  const type = fileTypes[ending];
  if (ending !== "json") return { content: await fileOf(ending, deck, siteOrigin(request)), type };
  return { content: kind === "kept" ? writeDeck(withFigures(deck)) : JSON.stringify(reviewOf(deck)), type };
}

export function POST(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { file } = await params;
    const { content, type } = await replyTo(request, file);
    return new Response(content, {
      headers: {
        "Content-Type": type,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Disposition": `attachment; filename="${file}"`,
      },
    });
  }, request);
}
