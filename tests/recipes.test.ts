import { describe, expect, it } from "vitest";
import { Retrieval } from "@/lib/model";
import { recipes } from "@/lib/sources";
import { listDatasets, readDataset } from "@/lib/store";
import { renewals } from "@/scripts/ingest/renewals";

const name = ({ source, code }: { source: string; code: string }) => `${source}/${code}`;

describe("the register of recipes", () => {
  it("makes every dataset that is there, each once, but those that began with an answer of their publisher", () => {
    const made = recipes.map(name);
    expect(new Set(made).size).toBe(made.length);
    const begun = [...renewals().values()]
      .filter(({ renewal }) => renewal.dataset !== undefined)
      .map((one) => one.name);
    const there = listDatasets().map(name);
    expect(made.filter((one) => !there.includes(one))).toEqual([]);
    expect(there.filter((one) => !made.includes(one) && !begun.includes(one))).toEqual([]);
  });

  it.each(recipes.map((recipe) => [name(recipe), recipe] as const))("%s was built from it", (_, recipe) => {
    const dataset = readDataset(recipe.source, recipe.code);
    const { editions, ...head } = recipe;
    const { retrievals, series: _series, ...kept } = dataset;
    expect(kept).toEqual(JSON.parse(JSON.stringify(head)));
    const named = new Set(editions.map(({ vintage, edition }) => `${vintage} ${edition}`));
    const said = retrievals
      .map(({ files, ...rest }) => ({ ...rest, files: files.map((file) => file.path) }))
      .filter(({ vintage, edition }) => named.has(`${vintage} ${edition}`));
    const promised = editions.map(({ parse: _parse, ...rest }) => ({ ...rest }));
    const byVintage = (one: { vintage: string; edition: string }) => `${one.vintage} ${one.edition}`;
    expect(said.map(byVintage)).toEqual(promised.map(byVintage).toSorted());
    expect(said).toEqual(expect.arrayContaining(promised));
    for (const retrieval of retrievals) expect(Retrieval.safeParse(retrieval).success).toBe(true);
  });
});
