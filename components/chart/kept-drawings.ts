/** Drawings by name, outside of React's own data: between the two passes of the server, and in the browser once taken. */

/** Enough for many pages at once; a page that waits longer between its two passes is drawn at its first touch. */
const keptAtMost = 2000;

const holder = globalThis as { steppeDrawings?: Map<string, string>; steppeDrawn?: number };

export function keptDrawings(): Map<string, string> {
  holder.steppeDrawings ??= new Map();
  return holder.steppeDrawings;
}

/** Keeps a drawing for the second pass, and names it. */
export function keepDrawing(svg: string): string {
  const kept = keptDrawings();
  holder.steppeDrawn = (holder.steppeDrawn ?? 0) + 1;
  const name = holder.steppeDrawn.toString(36);
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value as string);
  kept.set(name, svg);
  return name;
}
