import { expect, test } from "vitest";
import { levels, readLevel } from "./level";

test("is the word that the environment says, and info where it says none", () => {
  for (const level of levels) expect(readLevel({ STEPPE_LOG_LEVEL: level })).toBe(level);
  expect(readLevel({})).toBe("info");
  expect(readLevel({ STEPPE_LOG_LEVEL: "" })).toBe("info");
});

test.each(["verbose", "INFO", "30", " info"])("%j is refused, naming what is allowed", (word) => {
  expect(() => readLevel({ STEPPE_LOG_LEVEL: word })).toThrow(
    `STEPPE_LOG_LEVEL cannot be "${word}". Allowed: trace, debug, info, warn, error, fatal, silent.`,
  );
});
