import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GET as healthOf } from "@/app/api/v1/health/route";
import { GET as feedOf } from "@/app/api/v1/updates.atom/route";

const root = "https://monitor.example/api/v1";
const health = (query = "") => healthOf(new Request(`${root}/health${query}`));
const feed = (query = "") => feedOf(new Request(`${root}/updates.atom${query}`));

describe("health", () => {
  it("answers 200 with the rules, the counts and every dataset", async () => {
    const reply = await health();
    expect([reply.status, reply.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const { healthy, rules, counts, datasets } = await reply.json();
    expect(healthy).toBe(true);
    expect(Object.keys(rules)).toEqual(["whole", "dataset", "late"]);
    expect(Object.values(counts as Record<string, number>).reduce((a, b) => a + b)).toBe(datasets.length);
  });

  it("answers for one dataset by its own rule, and refuses names that are none", async () => {
    const { datasets } = await (await health()).json();
    for (const state of ["late", "byHand"]) {
      const one = datasets.find((each: { state: string }) => each.state === state);
      if (one === undefined) continue;
      const reply = await health(`?dataset=${one.source}/${one.code}`);
      expect(reply.status).toBe(state === "late" ? 503 : 200);
      expect(await reply.json()).toMatchObject({
        healthy: state !== "late",
        state,
        rule: expect.any(String),
      });
    }
    expect((await health("?dataset=nbk/nothing")).status).toBe(404);
    expect((await health("?dataset=../secret")).status).toBe(400);
    expect((await health("?any=1")).status).toBe(400);
  });

  describe("of a damaged data folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "health-"));
    afterEach(() => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    });

    it("is 503 and names the file, while the other datasets are told", async () => {
      cpSync("data", folder, { recursive: true });
      vi.stubEnv("STEPPE_DATA", folder);
      writeFileSync(join(folder, "observations/nbk/base-rate.json"), '{"source": "nbk"');
      const reply = await health();
      expect(reply.status).toBe(503);
      const { datasets, counts } = await reply.json();
      expect(counts.unreadable).toBe(1);
      const broken = datasets.find(({ state }: { state: string }) => state === "unreadable");
      expect(broken).toMatchObject({ source: "nbk", code: "base-rate" });
      expect(broken.fault).toMatch(/base-rate.json is not JSON/);
    });
  });
});

function children(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((one): one is XmlElement => one instanceof XmlElement && one.name === name);
}

async function parsed(query: string): Promise<XmlElement> {
  const reply = await feed(query);
  expect(reply.status).toBe(200);
  expect(reply.headers.get("content-type")).toContain("application/atom+xml");
  const { root: element } = parseXml(await reply.text());
  if (!(element instanceof XmlElement)) throw new Error("The feed has no root.");
  return element;
}

describe("the feed of updates", () => {
  it.each(["", "?lang=ru", "?lang=kk&indicator=gdp-ratio", "?lang=zh&indicator=tenge"])(
    "%s has all that Atom demands",
    async (query) => {
      const root = await parsed(query);
      expect([root.name, root.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
      for (const name of ["id", "title", "updated", "author"])
        expect(children(root, name), name).toHaveLength(1);
      const self = children(root, "link").find(({ attributes }) => attributes.rel === "self");
      expect(self?.attributes.href).toMatch(/^https:\/\/monitor\.example\/api\/v1\/updates\.atom\?/);
      const entries = children(root, "entry");
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        for (const name of ["id", "title", "updated", "content", "link"])
          expect(children(entry, name), name).toHaveLength(1);
        expect(children(entry, "updated")[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      }
      const ids = entries.map((entry) => children(entry, "id")[0]?.text);
      expect(new Set(ids).size).toBe(ids.length);
      expect(children(root, "updated")[0]?.text).toBe(children(entries[0] as XmlElement, "updated")[0]?.text);
    },
  );

  it("of one indicator holds its datasets alone", async () => {
    const entries = children(await parsed("?indicator=coal"), "entry");
    for (const entry of entries) {
      expect(children(entry, "category").map(({ attributes }) => attributes.term)).toContain("coal");
    }
    expect(entries.length).toBeLessThan(children(await parsed(""), "entry").length);
  });

  it("refuses an indicator that does not exist", async () => {
    expect((await feed("?indicator=nothing")).status).toBe(404);
  });
});
