import { describe, expect, it } from "vitest";
import { folder } from "../retrieve";
import { parseRepresentativeRates } from "./rates";

const read = folder("tests/fixtures/sources/imf");
const text = (content: string) => [{ path: "rates.csv", bytes: new TextEncoder().encode(content) }];

describe("representative rates", () => {
  const [tenge, rouble] = parseRepresentativeRates([read("representative-rates.csv")]);

  it("reads days written day first, in the units of each currency", () => {
    expect(tenge?.dimensions).toEqual({ referenceArea: "KAZ" });
    expect(tenge?.unitMeasure).toBe("KZT_PER_USD");
    expect(tenge?.values.at(0)).toEqual({ period: "2005-11-28", value: 134.06, status: "A" });
    expect(rouble?.values.at(0)).toEqual({ period: "2003-05-05", value: 31.1105, status: "A" });
    expect(tenge?.values.at(-1)).toEqual({ period: "2018-04-30", value: 327.25, status: "A" });
  });

  it("leaves a day without a reported rate out", () => {
    expect(tenge?.values.map(({ period }) => period)).not.toContain("2018-05-02");
    expect(tenge?.values.map(({ period }) => period)).not.toContain("2005-12-01");
  });

  it.each([
    ["2005-11-28,134.06,28.87", /"2005-11-28" is not a day written as 28\/11\/2005/],
    ["31/11/2005,134.06,28.87", /"31\/11\/2005" is not a day/],
    ["11/28/2005,134.06,28.87", /"11\/28\/2005" is not a day/],
    ["28/11/2005,n.a.,28.87", /line 2, column "Kazakhstani Tenge": "n.a." is not a number/],
  ])("refuses %s", (row, message) => {
    const file = text(`Date,Kazakhstani Tenge,Russian Ruble\n${row}\n`);
    expect(() => parseRepresentativeRates(file)).toThrow(message);
  });

  it("refuses a file without the tenge", () => {
    expect(() => parseRepresentativeRates(text("Date,Russian Ruble\n28/11/2005,28.87\n"))).toThrow(
      /no column "Kazakhstani Tenge"/,
    );
  });
});
