/** How long a picture takes to draw when no copy of it is kept. */
import type { Row } from "./report";

/** The first picture also loads the drawing library and its fonts; each width after it is a miss of its own. */
export async function measurePictures(base: string): Promise<Row[]> {
  const times: number[] = [];
  for (let width = 800; width < 811; width++) {
    const start = performance.now();
    const reply = await fetch(`${base}/api/v1/charts/tenge.usd-kzt.png?width=${width}`);
    await reply.arrayBuffer();
    if (!reply.ok) throw new Error(`The PNG of tenge.usd-kzt answered ${reply.status}.`);
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...rest] = times;
  return [
    { what: "PNG, the first after the start, ms", measured: first },
    { what: "PNG, slowest of ten misses, ms", bound: 300, measured: Math.max(...rest) },
  ];
}
