/** Languages by redirect, and scripts under a policy that lets nothing run but our own. */

import { pagePaths } from "@/scripts/bench/pages";
import { expect, test } from "./fixtures";

test.describe("an address without a language", () => {
  for (const [wish, locale] of [
    ["kk-KZ,kk;q=0.9,ru;q=0.8", "kk"],
    ["zh-CN,zh;q=0.9", "zh"],
    ["ru", "ru"],
    ["de-DE", "en"],
  ] as const) {
    test(`leads a reader of ${wish} to /${locale}`, async ({ request }) => {
      const reply = await request.get("/", { headers: { "Accept-Language": wish }, maxRedirects: 0 });
      expect(reply.status()).toBe(307);
      expect(new URL(reply.headers().location ?? "", "http://127.0.0.1").pathname).toBe(`/${locale}`);
      expect(reply.headers().vary).toContain("Accept-Language");
    });
  }

  test("keeps path and query, and prefers the language chosen before", async ({ request }) => {
    const headers = { "Accept-Language": "ru", Cookie: "locale=zh" };
    const reply = await request.get("/sources?q=1", { headers, maxRedirects: 0 });
    expect(reply.headers().location).toMatch(/\/zh\/sources\?q=1$/);
  });
});

for (const [address, status] of [
  ...pagePaths().map((path) => [`/en${path}`, 200] as const),
  ["/en/no-such-page", 404] as const,
]) {
  test(`${address} answers ${status} and all its scripts carry its nonce`, async ({ request }) => {
    const reply = await request.get(address);
    expect(reply.status()).toBe(status);
    const policy = reply.headers()["content-security-policy"] ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    const scripts = (await reply.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  });
}

test("a file that is not there is no page", async ({ request }) => {
  for (const address of ["/no-such-file.txt", "/no-such-folder/file.txt"]) {
    expect((await request.get(address)).status()).toBe(404);
  }
});

test("a nonce is used once", async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2].map(async () => (await request.get("/en")).headers()["content-security-policy"]),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test.describe("an injected script", () => {
  test.use({ tolerated: [/Content Security Policy/] });
  test("is refused", async ({ page }) => {
    await page.goto("/en");
    const ran = await page.evaluate(async () => {
      const image = document.createElement("img");
      image.setAttribute("onerror", "window.injected = true");
      const fired = new Promise((resolve) => image.addEventListener("error", resolve));
      image.src = "data:,";
      await fired;
      return "injected" in window;
    });
    expect(ran).toBe(false);
  });
});

for (const address of ["/en", "/api/v1/openapi.json", "/fonts/Inter-latin-400.ttf"]) {
  test(`${address} is sent with the protective headers and no word of what sends it`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers).not.toHaveProperty("x-powered-by");
  });
}

test("a picture opened by itself runs nothing", async ({ request }) => {
  const policy = (await request.get("/api/v1/charts/tenge.usd-kzt.svg")).headers()["content-security-policy"];
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toContain("script-src");
});
