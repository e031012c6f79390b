/** Shares paragraphs out among slides of text, so that none has to be set too small to read. */
import { boxesOf, type SlideSize } from "./boxes";
import { fittingCount } from "./text";

const size = 11;

export function textPages<T extends { text: string }>(all: T[], slide: SlideSize): T[][] {
  const { body } = boxesOf(slide);
  const pages: T[][] = [];
  let rest = all;
  while (rest.length > 0) {
    // A paragraph longer than a slide stands alone and is set smaller.
    const count = Math.max(1, fittingCount(rest, [], body, size));
    pages.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  return pages;
}
