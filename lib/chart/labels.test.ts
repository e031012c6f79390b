import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../format";
import type { Layer, Point } from "../model";
import { dodge, endLabels, shorten, shortenBefore, widest, windowLabels } from "./labels";
import type { Placement } from "./place";

const p: Placement = { left: 0, right: 100, top: 0, bottom: 200, x: (at) => at, y: (at) => 200 - at };

function layerOf(id: string, values: (number | null)[], spans?: [number, number][]): Layer {
  const points = values.map((value, at): Point => {
    const [low, high] = spans?.[at] ?? [];
    return {
      at: at * 10,
      period: String(2020 + at),
      value,
      when: "",
      text: "",
      firmness: "firm",
      ...(low !== undefined && { low, high }),
    };
  });
  return { id, label: id, colour: "kaz", dash: "solid", mark: "line", points };
}

describe("dodge", () => {
  it("leaves alone what does not touch", () => {
    expect(dodge([10, 40, 90], 0, 200)).toEqual([10, 40, 90]);
  });

  it("keeps distances, bounds and order wherever there is room for all", () => {
    const wanted = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(wanted, (wanted) => {
        const placed = dodge(wanted, 10, 400);
        const order = wanted.map((_, index) => index);
        order.sort((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0));
        order.forEach((one, rank) => {
          expect(placed[one]).toBeGreaterThanOrEqual(10);
          expect(placed[one]).toBeLessThanOrEqual(400);
          const next = order[rank + 1];
          if (next === undefined) return;
          expect((placed[next] ?? 0) - (placed[one] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
          expect(wanted[one]).toBeLessThanOrEqual(wanted[next] ?? Number.NaN);
        });
      }),
    );
  });

  it("keeps its distance where there is no room, rather than its bound", () => {
    expect(dodge([5, 5, 5], 0, 20)).toEqual([-10, 5, 20]);
  });
});

describe("labels at line ends", () => {
  it("stand beside the last value, each in its layer's colour, and apart", () => {
    const labels = endLabels(
      [
        { layer: layerOf("a", [1, 50]), text: "A" },
        { layer: layerOf("b", [1, 52]), text: "B" },
      ],
      p,
    );
    expect(labels.map(({ text, anchor, colour }) => [text, anchor, colour])).toEqual([
      ["A", "start", "kaz"],
      ["B", "start", "kaz"],
    ]);
    expect(labels.map(({ x }) => x)).toEqual([18, 18]);
    expect((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0)).toBe(15);
  });

  it("stand where a line ends early, and in the middle of the last span of a stack", () => {
    const early = layerOf("early", [20, null, null]);
    const stacked = layerOf(
      "stack",
      [30, 40],
      [
        [0, 30],
        [100, 140],
      ],
    );
    const labels = endLabels(
      [
        { layer: early, text: "Early" },
        { layer: stacked, text: "Stack" },
      ],
      p,
    );
    expect(labels[0]).toMatchObject({ x: 8, y: 184 });
    expect(labels[1]).toMatchObject({ x: 18, y: 84 });
  });

  it("all stand at the edge where another line would pass through one of them", () => {
    const early = layerOf("early", [20, null, null, null]);
    const other = layerOf("other", [20, 21, 22, 80]);
    const labels = endLabels(
      [
        { layer: early, text: "Early" },
        { layer: other, text: "Other" },
      ],
      p,
    );
    expect(labels.map(({ x }) => x)).toEqual([108, 108]);
  });

  it("are left out for a layer without values", () => {
    expect(endLabels([{ layer: layerOf("none", [null]), text: "None" }], p)).toEqual([]);
  });
});

describe("labels of windows", () => {
  it("stand over the higher level and under the lower", () => {
    const level = (id: string, value: number): Layer => ({
      ...layerOf(id, [value, value, null]),
      mark: "windows",
      points: [0, 40, 41].map((at) => ({
        at,
        period: "2017/2021",
        value: at === 41 ? null : value,
        when: "",
        text: "",
        firmness: "firm",
      })),
    });
    const labels = windowLabels([level("a", 90), level("b", 95)], String, p);
    expect(labels).toEqual([
      { x: 20, y: 127, text: "90", anchor: "middle", colour: "kaz" },
      { x: 20, y: 97, text: "95", anchor: "middle", colour: "kaz" },
    ]);
  });
});

describe("shorten", () => {
  it("leaves a text that fits and cuts one that does not, in any script", () => {
    const text = fc.constantFrom(
      "Kazakhstan’s exports to Russia",
      "Экспорт Казахстана в Россию",
      "哈萨克斯坦对俄罗斯出口",
      "Қазақстанның Ресейге экспорты",
      "𠀀𠀁𠀂",
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (text, room) => {
        const short = shorten(text, room);
        expect(textWidth(short, 12, 600)).toBeLessThanOrEqual(room);
        if (short === text) return;
        expect(textWidth(text, 12, 600)).toBeGreaterThan(room);
        expect(short.endsWith("…")).toBe(true);
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
        expect(() => encodeURIComponent(short), "half a character").not.toThrow();
      }),
    );
  });

  it("keeps the tail that tells two names apart", () => {
    const tail = ", Jan–May 2025";
    const text = `EU share of coal exports (Ministry of Trade)${tail}`;
    expect(shortenBefore(tail, text, 1000)).toBe(text);
    const short = shortenBefore(tail, text, 220);
    expect(short).toMatch(/^EU share.*…, Jan–May 2025$/);
    expect(textWidth(short, 12, 600)).toBeLessThanOrEqual(220);
  });

  it("knows the widest text", () => {
    expect(widest([])).toBe(0);
    expect(widest(["i", "WWW", "ii"])).toBe(textWidth("WWW", 12, 600));
  });
});
