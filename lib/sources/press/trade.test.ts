/** Quotations on trade with Russia: spans, goods and notes of the recorded list, and what it may not hold. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawFile } from "../adapter";
import { parseTradeQuotations, recipes } from "./trade";

const recorded: RawFile = {
  path: "kaz-rus-trade.csv",
  bytes: readFileSync("tests/fixtures/sources/press/kaz-rus-trade.csv"),
};
const head = "period,reporter,flow,partner,value,unit,note,quoted_source,url,accessed_via";
const typed = (line: string): RawFile => ({
  path: "typed.csv",
  bytes: new TextEncoder().encode(`${head}\n${line}`),
});
const rest = "million USD,,Kommersant,https://example.org/,public page";

describe("the list of quotations", () => {
  const readings = parseTradeQuotations(recorded);
  const all = readings.flatMap(({ dimensions, values }) => values.map((value) => ({ dimensions, value })));
  const quoted = (value: number) => all.find((one) => one.value.value === value);

  it("writes a month, a span and a year as intervals", () => {
    expect(quoted(570.3)?.value.period).toBe("2022-01/2022-01");
    expect(quoted(19500)?.value.period).toBe("2021-01/2021-10");
    expect(quoted(26100)?.value.period).toBe("2022-01/2022-12");
  });

  it("keeps two months of one flow from one page in one series", () => {
    const january = readings.find(({ values }) => values.some(({ value }) => value === 570.3));
    expect(january?.values.map(({ value }) => value)).toEqual([570.3, 869.6]);
  });

  it("tells flow and goods apart, and who is quoted where", () => {
    expect(quoted(186.6)?.dimensions).toEqual({
      referenceArea: "KAZ",
      counterpartArea: "RUS",
      tradeFlow: "M",
      item: "building-materials",
      quotedSource: "KAZ statistics via Kommersant",
      address: "https://ostwirtschaft.de/?p=1197",
    });
    expect(quoted(26100)?.dimensions.tradeFlow).toBe("turnover");
    expect(quoted(9900)?.dimensions.counterpartArea).toBe("EAEU");
  });

  it("notes what is approximate and which address is shortened, in notes that exist", () => {
    expect(quoted(1100)?.value.note).toBe("about");
    expect(quoted(26100)?.value.note).toBe("address-shortened");
    expect(quoted(228.6)?.value.note).toBeUndefined();
    expect(Object.keys(recipes[0]?.notes ?? {})).toEqual(["about", "address-shortened"]);
  });

  it.each([
    [`2022,KAZ,exports,UZB,1,${rest}`, /line 2, column "partner": "UZB" should be one of/],
    [`2022,KAZ,exports pearls,RUS,1,${rest}`, /line 2: the flow "exports pearls" is not known/],
    [`2022,KAZ,transit,RUS,1,${rest}`, /the flow "transit" is not known/],
    [`2022,KAZ,exports,RUS,,${rest}`, /line 2: a quotation without a figure/],
    [`2022,KAZ,exports,RUS,1,${rest.replace("million", "billion")}`, /"million USD" is expected/],
    [`last year,KAZ,exports,RUS,1,${rest}`, /line 2: "last year" is no span/],
  ])("refuses %j", (line, message) => {
    expect(() => parseTradeQuotations(typed(line))).toThrow(message);
  });
});
