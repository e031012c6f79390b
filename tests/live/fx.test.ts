import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { askBank, latest, rateDay } from "@/lib/live";
import { nbk, type Rates } from "../publishers/nbk";
import { type Publishers, startPublishers } from "../publishers/server";

const today = "2026-11-24";
const rates: Rates = { [today]: { USD: 520.5, EUR: 601.1, RUB: 6.4, CNY: 73.2 } };
const garbage = { body: "<html><title>Maintenance</title></html>", type: "text/html" };
const minute = 60_000;

let publishers: Publishers;
let warn: MockInstance;
let fx: (request: Request) => Promise<Response>;

beforeEach(async () => {
  publishers = await startPublishers({ nbk: nbk(rates) });
  vi.stubEnv("STEPPE_URL_NBK_RATES", publishers.base("nbk"));
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T06:00:00Z`) });
  vi.resetModules();
  ({ GET: fx } = await import("@/app/api/v1/live/fx/route"));
  warn = vi.spyOn((await import("@/lib/log")).logger(), "warn");
});

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await publishers.close();
});

async function told(query = "") {
  const reply = await fx(new Request(`https://monitor.example/api/v1/live/fx${query}`));
  expect(reply.status).toBe(200);
  return reply.json();
}
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe("today's rates", () => {
  it("are asked once for all readers, and within the hour not again", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => told()));
    expect(all.every(({ state, day }) => state === "live" && day === today)).toBe(true);
    expect(all[0].rates).toEqual(rates[today]);
    later(59 * minute);
    const aged = await told("?lang=ru");
    expect([aged.state, aged.ageSeconds, publishers.log.length]).toEqual(["live", 59 * 60, 1]);
    expect(aged.text).toContain("59 мин");
    later(minute);
    expect((await told()).ageSeconds).toBe(0);
    expect(publishers.log).toHaveLength(2);
  });

  it.each([
    ["an error page in the place of rates", { said: garbage }],
    ["a failure of the bank's server", { status: 500 }],
    ["a body that breaks off", { breakOff: true }],
    [
      "a list without rates",
      { said: { ...nbk({})(new URL("http://x/rss/get_rates.cfm?fdate=24.11.2026")) } },
    ],
  ])(
    "after %s are those of the data with their date, and the bank is left in peace for minutes",
    async (_, mishap) => {
      publishers.mishaps.push({ match: /get_rates/, ...mishap } as Publishers["mishaps"][number]);
      const first = await told();
      expect(first.state).toBe("data");
      expect(first.day < today).toBe(true);
      expect(first.text).toMatch(/last known/);
      for (let count = 0; count < 20; count++) expect((await told()).state).toBe("data");
      expect(publishers.log).toHaveLength(1);
      expect(warn).toHaveBeenCalledTimes(1);
      later(5 * minute);
      expect((await told()).state).toBe("live");
    },
  );

  it("stay where the bank goes down, say their age, and are renewed when it comes back", async () => {
    expect((await told()).state).toBe("live");
    later(60 * minute);
    publishers.mishaps.push({ match: /get_rates/, status: 503 });
    const kept = await told();
    expect([kept.state, kept.day, kept.ageSeconds]).toEqual(["kept", today, 3600]);
    later(5 * minute);
    expect(await told()).toMatchObject({ state: "live", ageSeconds: 0 });
  });

  it("come from the data at once where nobody listens", async () => {
    vi.stubEnv("STEPPE_URL_NBK_RATES", "http://127.0.0.1:9");
    expect((await told()).state).toBe("data");
  });

  it("are not asked for where the deployment says so", async () => {
    vi.stubEnv("STEPPE_LIVE", "off");
    expect((await told()).state).toBe("data");
    expect(publishers.log).toEqual([]);
  });

  it("do not keep readers waiting for a slow bank, and are there when it has answered", async () => {
    const pace = { keep: 60 * minute, rest: 5 * minute, patience: 20, now: () => Date.now() };
    const bank = latest(
      () => askBank(),
      () => {},
      pace,
    );
    publishers.mishaps.push({ match: /get_rates/, delay: 300 });
    expect(await bank()).toBeUndefined();
    await vi.waitFor(async () => expect((await bank())?.value.day).toBe(today), 5000);
    expect(publishers.log).toHaveLength(1);
  });
});

describe("the day whose rates are in force", () => {
  it.each([
    ["2026-11-24T18:59:00Z", "2026-11-24"],
    ["2026-11-24T19:00:00Z", "2026-11-25"], // midnight in Almaty
    ["2026-11-29T06:00:00Z", "2026-11-27"], // a Sunday
  ])("at %s is %s", (now, day) => {
    expect(rateDay(new Date(now))).toBe(day);
  });
});
