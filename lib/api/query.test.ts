import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day, firstDay, lastDay, Period } from "../model";
import { type Fault, tellFault } from "./fault";
import { readPageQuery } from "./page-query";
import { type Problem, ProblemError } from "./problem";
import { type ParameterName, pairOfQuery, parameters, readQuery } from "./query";

const names = Object.keys(parameters) as ParameterName[];

/** The query as read, or the problem that it is. Anything else that is thrown is a fault of ours. */
function read(search: string | URLSearchParams, known: readonly ParameterName[] = names) {
  try {
    return { query: readQuery(new URLSearchParams(search), known) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
}

function problemOf(search: string, known?: readonly ParameterName[]): Problem {
  const { problem } = read(search, known);
  if (!problem) throw new Error(`"${search}" was read without a problem`);
  return problem;
}

describe("a query", () => {
  it("is read into values of their kinds", () => {
    const search = "lang=kk&theme=dark&from=2015-03&to=2025&range=10Y&a=2021&b=2025-Q1&asOf=2024-02-29";
    expect(read(`${search}&width=240&height=1600&scale=4&rows=0`)).toEqual({
      query: {
        lang: "kk",
        theme: "dark",
        from: "2015-03",
        to: "2025",
        range: "10Y",
        a: "2021",
        b: "2025-Q1",
        asOf: "2024-02-29",
        width: 240,
        height: 1600,
        scale: 4,
        rows: 0,
      },
    });
    expect(read("")).toEqual({ query: {} });
  });

  it.each([
    "lang=de",
    "lang=EN",
    "lang=",
    "theme=blue",
    "from=last year",
    "from=2024-13",
    "to=2024-02-30",
    "range=2Y",
    "a=20215",
    "asOf=2024",
    "asOf=2023-02-29",
    "width=239",
    "width=2401",
    "width=1e3",
    "width=-400",
    "width=400.5",
    "height=159",
    "scale=0",
    "scale=5",
    "rows=-1",
    "rows=123456",
  ])("with %s is refused, naming the parameter, the value and what is allowed", (search) => {
    const [name = "", value = ""] = search.split("=");
    const { allowed } = parameters[name as ParameterName];
    expect(problemOf(search)).toMatchObject({ status: 400, parameter: name, allowed: [...allowed] });
    expect(problemOf(search).detail).toContain(`"${value}"`);
    expect(problemOf(search).detail).toContain(allowed.join(", "));
  });

  it("with a parameter that the address does not take is refused, naming those that it does", () => {
    expect(problemOf("colour=red")).toMatchObject({
      status: 400,
      title: "Unknown parameter",
      parameter: "colour",
      allowed: names,
    });
    expect(problemOf("width=400", ["lang", "asOf"]).detail).toBe(
      'There is no parameter "width" here. Allowed: lang, asOf.',
    );
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(problemOf(`${name}=1`).parameter).toBe(name);
    }
  });

  it("with one parameter twice is refused", () => {
    expect(problemOf("lang=en&lang=ru")).toMatchObject({ parameter: "lang", allowed: ["one value"] });
    expect(problemOf("rows=0&rows=5").parameter).toBe("rows");
  });

  it("whose window ends before it begins is refused", () => {
    expect(problemOf("from=2025&to=2024").parameter).toBe("from");
    expect(problemOf("from=2024-05&to=2024-04").parameter).toBe("from");
    expect(problemOf("to=2024-04-01&from=2024-04-02").detail).toContain("a period not after 2024-04-01");
    expect(read("from=2024-05&to=2024").query).toEqual({ from: "2024-05", to: "2024" });
    expect(read("from=2024&to=2024-05").query).toEqual({ from: "2024", to: "2024-05" });
  });

  it("is a value or a problem, whatever is written", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("2024", "2024-Q1", "2024-03/2025-01", "en", "1Y", "300", "2", "2024-02-29", "0000"),
      fc.stringMatching(/^[0-9]{1,6}(-[0-9Q]{1,3}){0,3}$/),
    );
    const pair = fc.tuple(fc.oneof(fc.constantFrom<string>(...names), text), text);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), fc.subarray(names), (pairs, known) => {
        const { query, problem } = read(new URLSearchParams(pairs), known);
        if (problem) {
          expect(problem.status).toBe(400);
          expect(problem.allowed?.length ?? 0).toBeGreaterThan(known.length > 0 ? 0 : -1);
          expect(problem.detail).toMatch(/Allowed: .*\.$/s);
          return;
        }
        expect(Object.keys(query).sort()).toEqual([...new Set(pairs.map(([name]) => name))].sort());
        for (const period of [query.from, query.to, query.a, query.b]) {
          if (period !== undefined) expect(Period.safeParse(period).success).toBe(true);
        }
        if (query.asOf !== undefined) expect(Day.safeParse(query.asOf).success).toBe(true);
        if (query.from && query.to) expect(firstDay(query.from) <= lastDay(query.to)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("two periods", () => {
  it("come together or not at all", () => {
    expect(pairOfQuery({ a: "2021", b: "2025" })).toEqual(["2021", "2025"]);
    expect(pairOfQuery({})).toBeUndefined();
    expect(() => pairOfQuery({ a: "2021" })).toThrow(ProblemError);
    expect(() => pairOfQuery({ a: "2021" })).toThrow('The parameter "b"');
    expect(() => pairOfQuery({ b: "2021" })).toThrow('The parameter "a"');
  });
});

describe("the query of a page", () => {
  const known = ["lang", "from", "to", "range"] as const;

  it("keeps what is right and tells what is wrong", () => {
    const { query, faults } = readPageQuery({ from: "2020", range: "2Y", colour: "red" }, known);
    expect(query).toEqual({ from: "2020" });
    expect(faults).toHaveLength(2);
    expect(faults.map((fault) => tellFault(fault, "en")).join()).toMatch(/range.*1Y.*colour/s);
    expect(tellFault(faults[0] as Fault, "ru")).toMatch(/Параметр/);
  });

  it("passes over what is not given, and tells what is given twice", () => {
    expect(readPageQuery({ from: undefined }, known)).toEqual({ query: {}, faults: [] });
    expect(readPageQuery({ from: ["2020", "2021"] }, known).faults).toHaveLength(1);
  });

  it("never fails", () => {
    const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string()), value), (params) => {
        const { query, faults } = readPageQuery(params, known);
        for (const name of Object.keys(query)) expect(known).toContain(name);
        for (const fault of faults) expect(tellFault(fault, "kk")).toMatch(/\S/);
      }),
    );
  });
});
