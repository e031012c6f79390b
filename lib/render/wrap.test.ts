import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../format";
import { wrap } from "./wrap";

const bare = (text: string) => text.replaceAll(/\s/g, "");

describe("wrap", () => {
  it("breaks between words, and in Chinese between any two characters", () => {
    expect(wrap("Exports of coal to Europe", 95, 12)).toEqual(["Exports of coal", "to Europe"]);
    expect(wrap("哈萨克斯坦煤炭出口", 60, 12)).toEqual(["哈萨克斯坦", "煤炭出口"]);
    expect(wrap("", 100, 12)).toEqual([]);
  });

  it("begins no Chinese line with a closing sign and ends none with an opening one", () => {
    const sign = fc.constantFrom("煤", "炭", "（", "）", "，", "。", "“", "”", "2025", "GDP", "《", "》");
    const balanced = fc
      .array(sign, { minLength: 1, maxLength: 40 })
      .map((signs) =>
        signs.join("").replaceAll(/[（《“]+(?=[）》”，。]|$)|(?<=^|[（《“])[）》”，。]+/g, "煤"),
      );
    fc.assert(
      fc.property(balanced, fc.integer({ min: 120, max: 400 }), (text, room) => {
        const lines = wrap(text, room, 12);
        expect(lines.join("")).toBe(text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）》”]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“]$/);
      }),
    );
  });

  it("does not part a figure from its unit", () => {
    expect(wrap("a rise to 2.5\u00a0trillion", 80, 12).at(-1)).toBe("2.5\u00a0trillion");
  });

  it("loses nothing and keeps every line inside, unless one word alone is wider", () => {
    const word = fc.constantFrom(
      "coal",
      "Kazakhstan’s",
      "товарооборот",
      "және",
      "哈萨克斯坦",
      "2,5",
      "—",
      "%",
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(sentence, fc.integer({ min: 40, max: 700 }), (text, room) => {
        const lines = wrap(text, room, 12);
        expect(bare(lines.join(""))).toBe(bare(text));
        for (const line of lines) {
          expect(line).toBe(line.trim());
          if (textWidth(line, 12) > room) expect(line).not.toContain(" ");
        }
      }),
    );
  });
});
