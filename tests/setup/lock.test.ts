import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  optionalDependencies?: Record<string, string>;
}

/** npm refuses the whole lock file on every system when one system's build of a package is left out. */
test("the lock file names the builds of a package for every system", () => {
  const packages: Record<string, Locked> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const absent = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages || `${place}/node_modules/${name}` in packages),
    ),
  );
  expect(absent).toEqual([]);
});
