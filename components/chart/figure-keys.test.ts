import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { figureKey } from "./figure-keys";

const press = (key: string, more: Partial<Parameters<typeof figureKey>[0]> = {}) =>
  figureKey({
    key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    target: null,
    ...more,
  });

class FakeElement {
  constructor(private readonly within: boolean) {}
  closest() {
    return this.within ? this : null;
  }
}

describe("a key in a figure", () => {
  beforeEach(() => {
    vi.stubGlobal("document", { cookie: "" });
    vi.stubGlobal("Element", FakeElement);
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([..."itqled"])("is understood: %s", (key) => {
    expect(press(key)).toBe(key);
  });

  it("is understood by its place where the keyboard writes Cyrillic", () => {
    expect(press("ш", { code: "KeyI" })).toBe("i");
    expect(press("ң", { code: "KeyY" })).toBeUndefined();
  });

  it("is left alone with another key, in a field, and where readers turned keys off", () => {
    for (const held of ["ctrlKey", "metaKey", "altKey", "shiftKey"])
      expect(press("i", { [held]: true })).toBeUndefined();
    expect(press("i", { target: new FakeElement(true) as unknown as EventTarget })).toBeUndefined();
    expect(press("i", { target: new FakeElement(false) as unknown as EventTarget })).toBe("i");
    vi.stubGlobal("document", { cookie: "theme=dark; keys=off" });
    expect(press("i")).toBeUndefined();
  });

  it.each(["x", "Enter", "ArrowLeft", "0", "+", "it"])("is none of ours: %s", (key) => {
    expect(press(key)).toBeUndefined();
  });
});
