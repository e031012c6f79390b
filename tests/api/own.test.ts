/** What the server knows of readers' own series: nothing; and what it hands to a browser that compares with them. */
import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/compare/[file]/route";
import { seriesCatalogue } from "@/lib/catalog";
import type { HandedSeries } from "@/lib/compare";

function ask(path: string): Promise<Response> {
  const request = new Request(`https://monitor.example/api/v1/compare/${path}`);
  return GET(request, { params: Promise.resolve({ file: path.split("?")[0] ?? "" }) });
}

// The first question reads every dataset.
beforeAll(() => {
  seriesCatalogue();
}, 60_000);

describe("series for a browser", () => {
  it("come as they are, with their origin, in one answer", async () => {
    const response = await ask("series.json?s=tenge/usd-kzt&s=worldbank/NY.GDP.MKTP.CD/KAZ");
    expect(response.status).toBe(200);
    const { series } = (await response.json()) as { series: HandedSeries[] };
    expect(series.map(({ entry }) => entry.id)).toEqual(["tenge/usd-kzt", "worldbank/NY.GDP.MKTP.CD/KAZ"]);
    const [rate, gdp] = series;
    expect(rate?.series.frequency).toBe("D");
    expect(rate?.series.observations.length).toBeGreaterThan(4000);
    expect(gdp?.entry.headsOf).toBe("KAZ");
    expect(gdp?.population?.unit.measure).toBe("PS");
    const named = new Set(gdp?.sources.map(({ id }) => id));
    for (const { source } of gdp?.series.provenance ?? []) expect(named).toContain(source);
  });

  it("come as they were known on a day", async () => {
    const lastOf = async (query: string) => {
      const { series } = (await (await ask(`series.json?s=tenge/usd-kzt${query}`)).json()) as {
        series: HandedSeries[];
      };
      return series[0]?.series.observations.at(-1)?.period ?? "";
    };
    expect((await lastOf("&asOf=2020-01-31")) <= "2020-01-31").toBe(true);
    expect((await lastOf("")) > "2024").toBe(true);
  });

  it.each([
    ["series.json", 400],
    [`series.json?${Array.from({ length: 17 }, () => "s=tenge/usd-kzt").join("&")}`, 400],
    ["series.json?s=tenge/usd-kzt&lang=en", 400],
    ["series.json?s=no/such", 404],
    ["series.json?s=own/abc123", 404],
  ])("%s is a problem of status %i", async (path, status) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("detail");
  });
});

describe("a file of a comparison with an own series", () => {
  it("is refused with the reason", async () => {
    const response = await ask("chart.svg?s=tenge/usd-kzt&s=own/abc123");
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toContain("kept in the browser");
  });
});
