import { expect, it } from "vitest";
import { GET } from "@/app/api/v1/figures/[file]/route";
import type { FigureView } from "@/components/chart/figure-view";

const get = (file: string, query = "") =>
  GET(new Request(`http://localhost/api/v1/figures/${file}${query}`), { params: Promise.resolve({ file }) });
const view = async (file: string, query?: string) => {
  const response = await get(file, query);
  expect(response.status).toBe(200);
  return (await response.json()) as FigureView;
};

it("gives a figure ready to be laid out, in the language asked for", async () => {
  const { title, drawings, words, table, origin } = await view("gdp-ratio.levels.json", "?lang=ru");
  expect(title).toMatch(/ВВП/);
  expect(drawings.wide).toMatch(/^<svg /);
  expect(drawings.narrow).not.toBe(drawings.wide);
  expect(words.drill.close).toBe("Закрыть");
  expect(table.rows.length).toBeGreaterThan(3);
  expect(origin.entries.length).toBeGreaterThan(1);
});

it("takes what a mark hands on as a window, or as a pair where two periods are compared", async () => {
  const window = await view("gdp-ratio.levels.json", "?from=2017&to=2021");
  expect(window.texts.subtitle).toMatch(/2017.*2021/);
  expect(window.initial).toEqual({ from: "2017", to: "2021" });
  const pair = await view("trade-share.shift.json", "?from=2019&to=2020");
  expect(pair.pair).toMatchObject({ a: "2019", b: "2020" });
  expect(pair.initial).toEqual({ a: "2019", b: "2020" });
});

it("says what is wrong: unknown charts, windows without figures, bad parameters", async () => {
  expect((await get("gdp-ratio.nothing.json")).status).toBe(404);
  const empty = await get("trade.mirror.json", "?from=2024&to=2024");
  expect(empty.status).toBe(404);
  expect(await empty.json()).toMatchObject({ title: "No data" });
  const bad = await get("trade.mirror.json", "?from=soon");
  expect(bad.status).toBe(400);
  expect(await bad.json()).toMatchObject({ parameter: "from" });
});
