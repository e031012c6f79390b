/** `/api/v1/claims/<ledger>.<claim>.json|csv|svg|png`: one claim, and the chart beside it in the state asked for. */
import { answer, catching, type Query, readFile, readQuery } from "@/lib/api";
import {
  chartDocument,
  citationLines,
  claimChart,
  claimDocument,
  judgedClaim,
  judgedLedgers,
  layouts,
} from "@/lib/catalog";
import { EmptyChartError, UnknownNameError } from "@/lib/model";
import { renderPng, renderSvg, wideCsv } from "@/lib/render";

interface Context {
  params: Promise<{ file: string }>;
}

const endings = ["json", "csv", "svg", "png"] as const;
const names = ["lang", "theme", "from", "to", "range", "width", "height", "scale", "rows"] as const;

function found(ledger: string, id: string) {
  const claim = judgedClaim(ledger, id);
  if (claim) return claim;
  const { ledgers } = judgedLedgers();
  const of = ledgers.find((one) => one.ledger.id === ledger);
  const known = of
    ? of.claims.map((one) => `${ledger}.${one.claim.id}`)
    : ledgers.map((one) => one.ledger.id);
  throw new UnknownNameError(of ? "claim" : "ledger", of ? `${ledger}.${id}` : ledger, known);
}

function roomOf({ width = layouts.wide.width, height }: Query<(typeof names)[number]>) {
  const like = width >= layouts.breakpoint ? layouts.wide : layouts.narrow;
  return { width, height: height ?? Math.round((width * like.height) / like.width) };
}

async function bodyOf(ledger: string, id: string, ending: string, query: Query<(typeof names)[number]>) {
  const { lang = "en", theme = "light", scale = 2, rows, from, to, range } = query;
  const { of, one } = found(ledger, id);
  const built = claimChart(one, of, { ...roomOf(query), locale: lang, from, to, range });
  const filename = `${ledger}.${id}.${ending}`;
  if (ending === "json") {
    const claim = claimDocument(of, one, lang);
    const content = JSON.stringify({ claim, ...(built && chartDocument(built, lang, rows)) });
    return { content, type: "application/json; charset=utf-8" };
  }
  if (!built) throw new EmptyChartError(`${ledger}.${id}`);
  const { chart, shown } = built;
  if (ending === "csv") {
    const content = wideCsv(shown, lang, citationLines(chart.title, shown, lang));
    return { content, type: "text/csv; charset=utf-8; header=present", filename };
  }
  const svg = renderSvg(chart, theme);
  if (ending === "svg") return { content: svg, type: "image/svg+xml; charset=utf-8", filename };
  return { content: await renderPng(svg, scale), type: "image/png", filename };
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return catching(async () => {
    const { slug, chart = "", ending } = readFile((await params).file, endings);
    const query = readQuery(new URL(request.url).searchParams, names);
    return answer(request, await bodyOf(slug, chart, ending, query));
  }, request);
}
