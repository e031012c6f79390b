import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/pages/[file]/route";
import { sitePages } from "@/lib/catalog";

const ask = (file: string, query = "") =>
  GET(new Request(`http://localhost/api/v1/pages/${file}${query}`), { params: Promise.resolve({ file }) });

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("the picture of a page without a chart", () => {
  it.each(sitePages.map(({ path }) => path.slice(1)).filter(Boolean))("is there for %s", async (name) => {
    const [en, kk] = await Promise.all([ask(`${name}.png`), ask(`${name}.png`, "?lang=kk")]);
    expect(en.headers.get("content-type")).toBe("image/png");
    const [one, other] = [Buffer.from(await en.arrayBuffer()), Buffer.from(await kk.arrayBuffer())];
    expect(sizeOf(one)).toEqual([1200, 628]);
    expect(one.equals(other)).toBe(false);
  });

  it("is told by name where there is none", async () => {
    const reply = await ask("nothing.png");
    expect(reply.status).toBe(404);
    expect((await reply.json()).allowed).toContain("sources");
    expect((await ask("sources.svg")).status).toBe(404);
    expect((await ask("sources.png", "?theme=dark")).status).toBe(400);
  });
});
