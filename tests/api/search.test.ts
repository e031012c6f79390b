import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/search/index.json/route";
import { definitions, searchArea, searchEntries, searchFor, sitePages } from "@/lib/catalog";
import { locales } from "@/lib/model";
import type { SearchIndex } from "@/lib/search";

const ask = (query = "", headers: Record<string, string> = {}) =>
  GET(new Request(`http://127.0.0.1/api/v1/search/index.json${query}`, { headers }));

describe("/api/v1/search/index.json", () => {
  it.each(locales)("holds every entry with four titles and addresses in %s", async (lang) => {
    const reply = await ask(`?lang=${lang}`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const index = (await reply.json()) as SearchIndex;
    expect(index.lang).toBe(lang);
    expect(new Set(index.entries.map(({ id }) => id)).size).toBe(index.entries.length);
    for (const { id, title, address, action } of index.entries) {
      expect(Object.keys(title).sort(), id).toEqual(locales.toSorted());
      if (address === undefined) expect(action, id).toBeDefined();
      else expect(address, id).toMatch(new RegExp(`^/${lang}(/|$)`));
    }
  });

  it("answers again by ETag, and refuses what it does not know", async () => {
    const etag = (await ask()).headers.get("etag") ?? "";
    expect((await ask("", { "If-None-Match": etag })).status).toBe(304);
    expect((await ask("?lang=kk")).headers.get("etag")).not.toBe(etag);
    const bad = await ask("?lang=de");
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ parameter: "lang", allowed: [...locales] });
    expect((await ask("?q=x")).status).toBe(400);
  });
});

describe("the entries", () => {
  const ids = new Set(searchEntries().map(({ id }) => id));

  it("name every indicator, chart and charted series", () => {
    for (const { slug, charts } of definitions()) {
      expect(ids).toContain(`indicator:${slug}`);
      for (const { id, series } of charts) {
        expect(ids).toContain(`chart:${slug}.${id}`);
        for (const { ref } of series) expect(ids).toContain(`series:${slug}.${ref}`);
      }
    }
  });

  it("name every page; a new one wants a line in lib/catalog/site-pages.ts", () => {
    const folders = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
      .map((file) => `/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith("/page.tsx") && !file.includes("["))
      .map((file) => file.replace(/\/page\.tsx$/, ""));
    expect(sitePages.map(({ path }) => path).sort()).toEqual(folders.sort());
  });

  it("know the areas that charts show, also where a derivation stands between", () => {
    const ratio = searchArea("RUS")?.entries.map(({ id }) => id);
    expect(ratio).toContain("chart:gdp-ratio.ratio");
    expect(searchArea("EAEU")?.area.title.kk).toBe("Еуразиялық экономикалық одақ");
    expect(searchArea("KGZ")?.entries.every(({ areas }) => areas?.includes("KGZ"))).toBe(true);
    expect(searchArea("XXX")).toBeUndefined();
  });

  it.each([
    ["теңге", "en", "indicator:tenge"],
    ["экспорт угля", "zh", "indicator:coal"],
    ["通胀", "kk", "indicator:inflation"],
    ["Kyrgyzstan", "ru", "area:KGZ"],
    ["USD/KZT", "en", "chart:tenge.usd-kzt"],
  ] as const)("answer %s on the %s page with %s", (query, locale, id) => {
    expect(searchFor(query, locale)[0]?.id).toBe(id);
  });
});
