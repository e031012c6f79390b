/** Addresses of figures: `<slug>.<ending>` and `<slug>.<chart>.<ending>`. */
import { ProblemError } from "./problem";

export interface FileAddress<E extends string> {
  slug: string;
  chart?: string;
  ending: E;
}

/** Throws ProblemError (404) naming the endings there are. With `charts` false an address has no middle part. */
export function readFile<E extends string>(
  file: string,
  endings: readonly E[],
  charts = true,
): FileAddress<E> {
  const parts = file.split(".");
  const ending = endings.find((one) => one === parts.at(-1));
  const [slug, chart, more] = parts.slice(0, -1);
  if (!ending || !slug || more !== undefined || (chart !== undefined && !charts)) {
    throw new ProblemError({
      status: 404,
      title: "No such file",
      detail: `There is no "${file}". Write a name and one of these endings: ${endings.map((e) => `.${e}`).join(", ")}.`,
      allowed: endings.map((e) => `.${e}`),
    });
  }
  return { slug, ending, ...(chart !== undefined && { chart }) };
}
