/** `/api/v1/claims/<ledger>.<claim>.<ending>`: one claim, and the chart beside it in the state asked for, as any kind of file. */
import {
  answer,
  catching,
  type FileAddress,
  fileTypes,
  presetOfQuery,
  type Query,
  readFile,
  readQuery,
  renderQueue,
  routes,
  siteOrigin,
} from "@/lib/api";
import {
  chartDocument,
  citationLines,
  claimChart,
  claimDocument,
  knownClaim,
  layouts,
  roomIn,
} from "@/lib/catalog";
import { carriedClaim, drawnFile } from "@/lib/export";
import { wideCsv } from "@/lib/render";

interface Context {
  params: Promise<{ file: string }>;
}

const { endings, names } = routes.claim;
type ClaimFile = FileAddress<(typeof endings)[number]>;
type ClaimQuery = Query<(typeof names)[number]>;

async function bodyOf(request: Request, { slug, chart = "", ending }: ClaimFile, query: ClaimQuery) {
  const { lang = "en", rows, asOf } = query;
  const { of, one } = knownClaim(slug, chart, asOf);
  const type = fileTypes[ending];
  const { from, to, range, events } = query;
  const state = { locale: lang, origin: siteOrigin(request), from, to, range, events };
  const carried = carriedClaim(of, one, state);
  const filename = `${carried.id}.${ending}`;
  if (ending === "json") {
    const built = claimChart(one, of, { ...roomIn(layouts, query), ...query, locale: lang });
    const claim = claimDocument(of, one, lang);
    return { content: JSON.stringify({ claim, ...(built && chartDocument(built, lang, rows)) }), type };
  }
  if (ending === "csv") {
    const built = carried.build(roomIn(layouts, query));
    const head = citationLines(built.chart.title, built.shown, lang, asOf);
    return { content: wideCsv(built.shown, lang, head), type, filename };
  }
  const look = { ...query, preset: presetOfQuery(query), room: roomIn(layouts, query) };
  return { content: await renderQueue.run(() => drawnFile(ending, [carried], look)), type, filename };
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const file = readFile((await params).file, endings);
    const query = readQuery(new URL(request.url).searchParams, names);
    return answer(request, await bodyOf(request, file, query));
  }, request);
}
