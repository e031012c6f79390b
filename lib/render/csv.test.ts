import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesOf, text } from "../derive/series.fixture";
import { locales, type Series, type Status } from "../model";
import { longCsv, wideCsv } from "./csv";

const head = ["Trade, in “billions”", 'Source: "WITS","UN Comtrade"\nTwo lines'];

/** As programs read it: head lines are comments, the first line after them names the columns. */
function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, comment: "#", comment_no_infix: true, columns: true });
}

const turnover: Series = {
  ...seriesOf("turnover", [
    ["2023", 25.5],
    ["2024", null],
    ["2025", 27.8, "P"],
  ]),
  name: { en: 'Turnover, "all goods"', zh: "贸易额", ru: "Товарооборот; всего", kk: "Тауар айналымы" },
};
const share = seriesOf(
  "share",
  [
    ["2022", 21.4],
    ["2025", 20.1],
  ],
  { unit: { measure: "IX", base: "2010 = 100" } },
);

describe("a CSV file", () => {
  const csv = wideCsv([turnover, share], "en", head);

  it("begins with a byte-order mark and ends every line as Windows does", () => {
    expect(csv.startsWith("\uFEFF# ")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  it("cites in lines that all begin with # before the names of the columns", () => {
    expect(csv.slice(1).split("\r\n").slice(0, 3)).toEqual([
      "# Trade, in “billions”",
      '# Source: "WITS", "UN Comtrade" Two lines',
      'TIME_PERIOD,"Turnover, ""all goods"" (USD)",turnover: OBS_STATUS,"share (IX, 2010 = 100)"',
    ]);
  });

  it("has a row a period, empty where nothing is known, and statuses only where not all are normal", () => {
    expect(csv.split("\r\n").slice(3)).toEqual([
      "2022,,,21.4",
      "2023,25.5,A,",
      "2024,,M,",
      "2025,27.8,P,20.1",
      "",
    ]);
  });

  it("tells series of one name apart", () => {
    const [first = ""] = wideCsv([share, { ...share, id: "other" }], "en", [])
      .slice(1)
      .split("\r\n");
    expect(first).toBe('TIME_PERIOD,"share (IX, 2010 = 100, share)","share (IX, 2010 = 100, other)"');
  });

  it("names its columns in the language asked for", () => {
    expect(Object.keys(rowsOf(wideCsv([turnover], "ru", []))[0] ?? {})[1]).toBe("Товарооборот; всего (USD)");
    expect(rowsOf(longCsv([turnover], "zh", []))[0]).toMatchObject({ series: "turnover", name: "贸易额" });
  });

  it("opens in a spreadsheet with figures as figures and periods as written", () => {
    const book = read(new TextEncoder().encode(longCsv([turnover], "en", head)), {
      type: "array",
      raw: true,
    });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(rows[2]?.slice(0, 5)).toEqual(["series", "name", "FREQ", "TIME_PERIOD", "OBS_VALUE"]);
    expect(rows[3]?.slice(0, 5)).toEqual(["turnover", 'Turnover, "all goods"', "A", "2023", "25.5"]);
  });

  it("keeps notes beside their figures", () => {
    const noted: Series = {
      ...turnover,
      observations: [{ period: "2023", value: 1, status: "S", note: text('Wrong, by "a lot"\nsince 2020') }],
    };
    expect(rowsOf(longCsv([noted], "en", []))[0]).toMatchObject({
      OBS_VALUE: "1",
      OBS_STATUS: "S",
      note: 'Wrong, by "a lot"\nsince 2020',
    });
  });
});

const status = fc.constantFrom<Status>("A", "B", "E", "F", "P", "S");
const observations = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1900, max: 2099 }).map(String),
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    status,
  ),
  { selector: ([period]) => period, maxLength: 12 },
);
/** What a name may hold: signs that CSV gives a meaning to, and letters of all languages. */
const name = fc
  .string({ unit: fc.constantFrom(..."aЖқ亿,;\"'#\n\t =+-@"), maxLength: 12 })
  .map((word) => `x${word}x`);
const anySeries = fc.tuple(name, observations).map(
  ([name, entries]): Series => ({
    ...seriesOf("s", []),
    name: text(name),
    observations: entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([period, value, status]) => ({ period, value, status: value === null ? "M" : status })),
  }),
);
const many = fc
  .array(anySeries, { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map((one, index) => ({ ...one, id: `s${index}`, name: text(`${index} ${one.name.en}`) })),
  );
const lines = fc.array(fc.string({ unit: fc.constantFrom(..."aЖ亿,\"'#\r\n ") }), { maxLength: 4 });
const figure = (value: number | null) => (value === null ? "" : String(value));

describe("read back by a program", () => {
  it("the long file equals the series, figure by figure", () => {
    fc.assert(
      fc.property(many, lines, fc.constantFrom(...locales), (all, head, locale) => {
        const told = all.flatMap(({ id, name, observations }) =>
          observations.map(({ period, value, status }) => [id, name[locale], period, figure(value), status]),
        );
        const rows = rowsOf(longCsv(all, locale, head)).map((row) => [
          row.series,
          row.name,
          row.TIME_PERIOD,
          row.OBS_VALUE,
          row.OBS_STATUS,
        ]);
        expect(rows).toEqual(told);
        for (const [, , , value] of rows) if (value) expect(String(Number(value))).toBe(value);
      }),
    );
  });

  it("the wide file has every figure of every series under its name", () => {
    fc.assert(
      fc.property(many, lines, (all, head) => {
        const rows = rowsOf(wideCsv(all, "en", head));
        for (const { name, observations } of all) {
          const column = rows.flatMap((row) => {
            const value = row[`${name.en} (USD)`];
            return value ? [[row.TIME_PERIOD, value]] : [];
          });
          expect(column).toEqual(
            observations.flatMap(({ period, value }) => (value === null ? [] : [[period, figure(value)]])),
          );
        }
      }),
    );
  });
});
