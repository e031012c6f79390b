import { parseXml } from "@rgrove/parse-xml";
import { describe, expect, it, vi } from "vitest";
import { GET as oembed } from "@/app/api/v1/oembed/route";
import { GET as embed } from "@/app/embed/[slug]/route";
import { GET as embedClaim } from "@/app/embed/claims/[ledger]/[claim]/route";
import { GET as embedComparison } from "@/app/embed/compare/route";
import { chartIds } from "./ask";

// The first figure reads all of the data.
vi.setConfig({ testTimeout: 30_000 });

const origin = "https://monitor.example";
const framed = (slug: string, query = "") =>
  embed(new Request(`${origin}/embed/${slug}?${query}`), { params: Promise.resolve({ slug }) });
const described = (url: string, more = "") =>
  oembed(new Request(`${origin}/api/v1/oembed?url=${encodeURIComponent(url)}${more}`));

describe("a figure for frames of other sites", () => {
  it("may be framed by anybody, runs its own script alone and asks nobody for anything", async () => {
    const reply = await framed("tenge", "chart=usd-kzt&range=1Y&lang=kk");
    expect(reply.status).toBe(200);
    const policy = reply.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("default-src 'none'");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const page = await reply.text();
    expect(page.match(/<script[^>]*>/g)).toEqual([`<script nonce="${nonce}">`]);
    expect(page).toContain('<html lang="kk">');
    expect(page).toContain(`${origin}/kk/indicators/tenge?chart=usd-kzt&amp;range=1Y`);
  });

  it.each(["light", "dark", undefined])(
    "shows the theme asked for, or the reader's own: %s",
    async (theme) => {
      const page = await (await framed("trade", `chart=turnover${theme ? `&theme=${theme}` : ""}`)).text();
      expect(page.match(/<svg /g)).toHaveLength(theme ? 2 : 4);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [svg] of page.matchAll(/<svg .*?<\/svg>/gs)) expect(() => parseXml(svg)).not.toThrow();
    },
  );

  it("is pinned to a day by asOf", async () => {
    const [then, now] = [
      await framed("gdp-ratio", "chart=levels&asOf=2018-02-01"),
      await framed("gdp-ratio", "chart=levels"),
    ];
    const text = await then.text();
    expect(text).not.toBe(await now.text());
    expect(text).toContain("asOf=2018-02-01");
  });

  it("may be a comparison, whole or one panel, or the chart of a claim", async () => {
    const compared = (query: string) => embedComparison(new Request(`${origin}/embed/compare?${query}`));
    const asked = "s=tenge/usd-kzt&s=tenge/rub-kzt&view=panels&from=2020&theme=light";
    const whole = await (await compared(asked)).text();
    expect(whole.match(/<svg /g)).toHaveLength(4);
    const ids = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await (await compared(`${asked}&panel=2`)).text()).match(/<svg /g)).toHaveLength(2);
    expect((await compared("s=no/such")).status).toBe(400);
    expect((await compared("")).status).toBe(400);
    const claimed = (claim: string) =>
      embedClaim(new Request(`${origin}/embed/claims/ma-yanning/${claim}?lang=ru`), {
        params: Promise.resolve({ ledger: "ma-yanning", claim }),
      });
    const claim = await claimed("gdp-russia-2017-2021");
    expect(claim.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(await claim.text()).toContain(`${origin}/ru/claims/ma-yanning/gdp-russia-2017-2021`);
    expect((await claimed("nothing")).status).toBe(404);
  });

  it("that there is not is told as a problem", async () => {
    expect((await framed("nothing")).status).toBe(404);
    expect((await framed("tenge", "chart=nothing")).status).toBe(404);
    expect((await framed("tenge", "nonsense=1")).status).toBe(400);
  });
});

describe("oEmbed", () => {
  it("describes a page's figure in its state, with a frame and a picture", async () => {
    const url = `${origin}/ru/indicators/tenge?chart=usd-kzt&range=5Y#usd-kzt`;
    const reply = await described(url, "&format=json&maxwidth=500");
    expect(reply.status).toBe(200);
    const told = await reply.json();
    expect(told).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 500,
      thumbnail_width: 1200,
      thumbnail_height: 628,
    });
    expect(told.html).toContain(`src="${origin}/embed/tenge?lang=ru&amp;chart=usd-kzt&amp;range=5Y"`);
    expect(told.thumbnail_url).toBe(
      `${origin}/api/v1/charts/tenge.usd-kzt.png?preset=social&lang=ru&range=5Y`,
    );
  });

  it("takes the path alone, as the pages' own discovery links give it", async () => {
    const reply = await described("/zh/indicators/coal");
    expect((await reply.json()).html).toContain("/embed/coal?lang=zh");
  });

  it.each([
    [
      "/en/compare?s=tenge/usd-kzt&view=panels&q=x&present=slide",
      "/embed/compare?s=tenge%2Fusd-kzt&amp;view=panels&amp;lang=en",
    ],
    [
      "/embed/compare?s=tenge/usd-kzt&lang=kk&theme=dark",
      "/embed/compare?s=tenge%2Fusd-kzt&amp;lang=kk&amp;theme=dark",
    ],
    ["/zh/claims/ma-yanning/gdp-russia-2017-2021", "/embed/claims/ma-yanning/gdp-russia-2017-2021?lang=zh"],
    [
      "/embed/claims/ma-yanning/gdp-russia-2017-2021",
      "/embed/claims/ma-yanning/gdp-russia-2017-2021?lang=en",
    ],
    [
      "/embed/tenge?chart=usd-kzt&lang=ru&asOf=2024-12-31",
      "/embed/tenge?lang=ru&amp;chart=usd-kzt&amp;asOf=2024-12-31",
    ],
  ])("knows comparisons, claims and frames: %s", async (url, frame) => {
    const reply = await described(url);
    expect(reply.status).toBe(200);
    const { html, thumbnail_url } = await reply.json();
    expect(html).toContain(`src="${origin}${frame}"`);
    expect(thumbnail_url).toMatch(/\.png\?.*preset=social/);
  });

  it("names what it knows where it is asked for something else", async () => {
    const { allowed } = await (await described("/en/sources")).json();
    expect(allowed).toContain(`${origin}/<language>/compare?s=<series>`);
    expect(allowed).toContain(`${origin}/embed/claims/<ledger>/<claim>`);
    expect((await described("/en/compare")).status).toBe(400);
    expect((await described("/en/claims/ma-yanning/nothing")).status).toBe(404);
  });

  it.each([
    "https://elsewhere.example/en/indicators/tenge",
    `${origin}/en/sources`,
    `${origin}/de/indicators/tenge`,
    `${origin}/en/indicators/nothing`,
    "",
    "not an address at all",
  ])("knows no other page: %s", async (url) => {
    expect((await described(url)).status).toBe(404);
  });

  it("knows every chart", async () => {
    const [slug, chart] = (chartIds.at(-1) ?? "").split(".");
    expect((await described(`/en/indicators/${slug}?chart=${chart}`)).status).toBe(200);
  });
});
