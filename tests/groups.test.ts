/** Groups of economies against the committed tables: nobody twice, nobody left out, sums as the publisher prints them. */
import { describe, expect, it } from "vitest";
import { readDataset, readGroups } from "@/lib/store";

const groups = readGroups();
const blocs = ["EAEU", "CIS_OTHER", "EUROPE", "ASIA", "AMERICAS", "REST"];
const partners = readDataset("bns", "312101");
const totals = readDataset("bns", "trade-totals");
const years = ["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"];
const cases = years.flatMap((year) => ["X", "M"].map((flow) => [year, flow] as const));
/** In thousands of US dollars: two hundred cells rounded to a tenth, and twelve months rounded to one. */
const [tenths, months] = [1, 6];

function members(code: string): string[] {
  const group = groups[code];
  if (group === undefined) throw new Error(`data/groups.json has no group ${code}.`);
  return group.members;
}

const cells = new Map(
  partners.series.flatMap(({ dimensions, rows }) =>
    rows
      .filter((row) => (row[4] ?? null) === null)
      .map((row) => [`${dimensions.counterpartArea} ${dimensions.tradeFlow} ${row[0]}`, row[1] ?? 0]),
  ),
);
const value = (area: string, flow: string, year: string) => cells.get(`${area} ${flow} ${year}`);
const sum = (areas: string[], flow: string, year: string) =>
  areas.reduce((total, area) => total + (value(area, flow, year) ?? 0), 0);

/** The year's total: printed with the partners up to 2023, the twelve monthly totals after that. */
function total(flow: string, year: string): number {
  const printed = value("WLD", flow, year);
  if (printed !== undefined) return printed;
  const series = totals.series.find(({ dimensions }) => dimensions.tradeFlow === flow);
  const rows = (series?.rows ?? []).filter(([period]) => period.startsWith(`${year}-`));
  expect(rows).toHaveLength(12);
  return rows.reduce((whole, row) => whole + (row[1] ?? 0), 0);
}

describe("groups of economies", () => {
  it("part all partners into blocs: each partner in one and only one", () => {
    const parted = blocs.flatMap(members);
    expect(new Set(parted).size).toBe(parted.length);
    expect(parted.sort()).toEqual([...members("ALL")].sort());
  });

  it("name every partner of the table, and none twice in any group", () => {
    const printedSums =
      "WLD CIS EAEU CIS_NON_EAEU REST_OF_WORLD EUROPE EU EUROPE_NON_EU ASIA AMERICAS AFRICA OCEANIA";
    const found = new Set(partners.series.map(({ dimensions }) => dimensions.counterpartArea ?? ""));
    for (const code of printedSums.split(" ")) expect(found.delete(code), code).toBe(true);
    expect([...found].sort()).toEqual([...members("ALL")].sort());
    for (const [code, group] of Object.entries(groups)) {
      expect(new Set(group.members).size, code).toBe(group.members.length);
    }
  });

  it("hold their parts: the Union without Russia, Europe by the EU's 27, Asia by China", () => {
    expect([...members("EAEU_OTHER"), "RUS"].sort()).toEqual(members("EAEU"));
    expect(members("EU27")).toHaveLength(27);
    expect(members("EU27")).not.toContain("GBR");
    expect([...members("EUROPE_OTHER"), ...members("EU27")].sort()).toEqual(members("EUROPE"));
    expect([...members("ASIA_OTHER"), "CHN"].sort()).toEqual(members("ASIA"));
  });

  it.each(cases)("add up to Kazakhstan's total of %s, flow %s", (year, flow) => {
    const whole = blocs.reduce((all, bloc) => all + sum(members(bloc), flow, year), 0);
    const room = value("WLD", flow, year) === undefined ? months : tenths;
    expect(Math.abs(whole - total(flow, year))).toBeLessThanOrEqual(room);
  });

  it.each(cases.filter(([year]) => year < "2024"))("make the sums printed for %s, flow %s", (year, flow) => {
    const printed: [string[], string[]][] = [
      [["EAEU"], members("EAEU")],
      [["CIS"], [...members("EAEU"), ...members("CIS_OTHER")]],
      [["CIS_NON_EAEU"], members("CIS_OTHER")],
      [["EUROPE"], members("EUROPE")],
      [["ASIA"], members("ASIA")],
      [["AMERICAS"], members("AMERICAS")],
      [["AFRICA", "OCEANIA"], members("REST")],
      // The United Kingdom stood among the members up to the table of 2022.
      [["EU"], year < "2023" ? [...members("EU27"), "GBR"] : members("EU27")],
    ];
    for (const [sums, parts] of printed) {
      const difference = Math.abs(sum(sums, flow, year) - sum(parts, flow, year));
      expect(difference, `${sums} ${flow} ${year}`).toBeLessThanOrEqual(tenths);
    }
  });
});
