import { describe, expect, it } from "vitest";
import { comparisonParameters } from "../../model";
import { readComparisonQuery } from "../compare-query";
import { ProblemError } from "../problem";
import { type ParameterName, parameters, readQuery } from "../query";
import type { Route } from "../routes";
import { parametersOf } from "./parameters";

interface Written {
  name: string;
  description: string;
  explode?: boolean;
  schema: {
    type: string;
    enum?: string[];
    minimum?: number;
    maximum?: number;
    maxItems?: number;
    items?: { enum?: string[] };
  };
  example: unknown;
}

const names = Object.keys(parameters) as ParameterName[];
const written = (route: Partial<Route>) =>
  parametersOf({ path: "/", summary: "", names: [], ...route }) as unknown as Written[];

function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

const plain = written({ names }).map((one) => ({ ...one, grammar: "plain" }));
const compared = written({ compares: true }).map((one) => ({ ...one, grammar: "comparison" }));

describe.each([...plain, ...compared])("$name of a $grammar query", ({ name, schema, grammar, ...rest }) => {
  const takes = (...values: string[]) =>
    isRead(() => {
      const series = grammar === "comparison" && name !== "s" ? [["s", "tenge/usd-kzt"]] : [];
      const search = new URLSearchParams([...series, ...values.map((value) => [name, value])]);
      return grammar === "plain" ? readQuery(search, names) : readComparisonQuery(search, []);
    });

  it("takes what is described, and its example", () => {
    const example = [rest.example].flat().map(String);
    expect(rest.explode ? takes(...example) : takes(example.join())).toBe(true);
    for (const word of schema.enum ?? schema.items?.enum ?? []) expect(takes(word), word).toBe(true);
    for (const bound of [schema.minimum, schema.maximum])
      if (bound !== undefined) expect(takes(String(bound))).toBe(true);
    expect(rest.description).toMatch(/^[A-Z].{5,}\.$/);
  });

  it.runIf(schema.enum || schema.items?.enum || schema.type === "integer")("takes nothing beyond", () => {
    expect(takes("zork")).toBe(false);
    if (schema.minimum !== undefined) expect(takes(String(schema.minimum - 1))).toBe(false);
    if (schema.maximum !== undefined) expect(takes(String(schema.maximum + 1))).toBe(false);
  });
});

it("lists of a comparison are as long as described", () => {
  const of = (name: string) => compared.find((one) => one.name === name)?.schema.maxItems ?? 0;
  const series = (count: number) => Array.from({ length: count }, (_, index) => ["s", `a/${index}`]);
  const months = (count: number) => Array.from({ length: count }, (_, index) => `2020-0${index + 1}`);
  const takes = (pairs: string[][]) => isRead(() => readComparisonQuery(new URLSearchParams(pairs), []));
  expect(takes(series(of("s")))).toBe(true);
  expect(takes(series(of("s") + 1))).toBe(false);
  const shocks = (count: number) => [
    ["s", "a/b"],
    ["shocks", months(count).join()],
  ];
  expect(takes(shocks(of("shocks")))).toBe(true);
  expect(takes(shocks(of("shocks") + 1))).toBe(false);
  expect(compared.map(({ name }) => name)).toEqual(comparisonParameters);
});
