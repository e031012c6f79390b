import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignColours } from "./colours";

const withColour = ["KAZ", "RUS", "CHN", "EU27", "EUROPE", "ASIA", "EAEU", "WLD", "REST"];
const without = ["UZB", "KGZ", "ARM", "GEO", "AZE", "TJK", "TKM"];
const colourOf = (entity: string, tone = 1) => assignColours([{ entity, tone }])[0];

describe("colours", () => {
  it("belong to entities, in their tones", () => {
    expect(colourOf("KAZ")).toBe("kaz");
    expect(colourOf("KAZ", 2)).toBe("kaz-2");
    expect(colourOf("KAZ", 3)).toBe("kaz-3");
    expect(colourOf("RUS")).toBe("rus");
    expect(colourOf("CHN")).toBe("chn");
    expect(colourOf("EU27")).toBe("eur");
    expect(colourOf("EAEU")).toBe("eaeu");
    expect(colourOf("WLD")).toBe("world");
  });

  it("stay with their entities whatever the order and the company", () => {
    const company = fc.shuffledSubarray([...withColour, ...without], { minLength: 1 });
    fc.assert(
      fc.property(company, (entities) => {
        const colours = assignColours(entities.map((entity) => ({ entity, tone: 1 })));
        entities.forEach((entity, index) => {
          if (withColour.includes(entity)) expect(colours[index]).toBe(colourOf(entity));
        });
      }),
    );
  });

  it("differ between all series of a chart of up to eight economies", () => {
    const few = fc.shuffledSubarray(["KAZ", "RUS", "CHN", ...without], { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(few, (entities) => {
        const colours = assignColours(entities.map((entity) => ({ entity, tone: 1 })));
        expect(new Set(colours).size).toBe(entities.length);
      }),
    );
  });

  it("are found for series without an entity, and never run out", () => {
    expect(assignColours([{ tone: 1 }, { entity: "KAZ", tone: 1 }])[0]).not.toBe("kaz");
    expect(assignColours(Array.from({ length: 30 }, () => ({ tone: 1 })))).toHaveLength(30);
  });
});
