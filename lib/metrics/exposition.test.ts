import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { exposition, expositionType, type Standing } from "./exposition";
import { metrics } from "./metrics";

const now = Date.parse("2026-11-24T12:00:00Z");
const standing: Standing = {
  renders: { running: 2, waiting: 7 },
  retrieved: new Map([["nbk", "2026-11-24"]]),
  asked: new Map([["nbk", "2026-11-23"]]),
  datasets: new Map([
    ["current", 90],
    ["late", 3],
  ]),
  vintage: "2026-11-24",
};

beforeEach(() => {
  metrics().register.resetMetrics();
  metrics().liveAnsweredAt = undefined;
});

/** Samples by name and labels, as the text format writes them. */
async function samples(of = standing) {
  const lines = (await exposition(of, now))
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(lines.map((line) => [line.replace(/ \S+$/, ""), Number(/\S+$/.exec(line)?.[0])]));
}

test("how things stand is told with the labels named", async () => {
  expect(await samples()).toMatchObject({
    'steppe_renders{state="running"}': 2,
    'steppe_renders{state="waiting"}': 7,
    'steppe_data_retrieved_age_seconds{publisher="nbk"}': 43_200,
    'steppe_data_asked_age_seconds{publisher="nbk"}': 129_600,
    'steppe_datasets{state="late"}': 3,
    'steppe_data_info{vintage="2026-11-24"}': 1,
  });
  expect(expositionType()).toBe("text/plain; version=0.0.4; charset=utf-8");
});

test("a publisher, a state and a vintage that are gone leave nothing behind", async () => {
  await samples();
  const left = await samples({
    ...standing,
    retrieved: new Map(),
    asked: new Map(),
    datasets: new Map([["current", 93]]),
    vintage: "2026-11-25",
  });
  const ours = Object.keys(left).filter((name) => /_data(sets|_info|_asked|_retrieved)/.test(name));
  expect(ours).toEqual(['steppe_datasets{state="current"}', 'steppe_data_info{vintage="2026-11-25"}']);
});

test("the age of the bank's rates is absent before the first answer, and then counts from it", async () => {
  expect(await samples()).not.toHaveProperty("steppe_live_rates_age_seconds");
  metrics().liveAnsweredAt = now - 90_000;
  expect(await samples()).toHaveProperty("steppe_live_rates_age_seconds", 90);
});

test("what was counted is counted once for the whole process", async () => {
  metrics().requests.inc({ method: "GET", route: "/api/v1/health", ending: "", status: "200" });
  metrics().requests.inc({ method: "GET", route: "/api/v1/health", ending: "", status: "200" });
  expect(await samples()).toHaveProperty(
    'steppe_http_requests_total{method="GET",route="/api/v1/health",ending="",status="200"}',
    2,
  );
});

test("those who deploy find every metric of ours and its labels written down", async () => {
  const rows = readFileSync("deploy/watching.md", "utf8").split("\n");
  const ours = metrics().register.getMetricsAsArray();
  expect(ours.length).toBeGreaterThan(10);
  for (const metric of ours) {
    const row = rows.find((one) => one.startsWith(`| \`${metric.name}\` |`));
    expect(row, metric.name).toBeDefined();
    const { labelNames = [] } = metric as { labelNames?: string[] };
    for (const label of labelNames) expect(row, metric.name).toContain(`\`${label}\``);
  }
});
