/** How long a picture takes to draw when no copy of it is kept, and a deck of ten slides to write. */
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

const slides = 10;

/** The ready-made deck, its charts repeated up to ten; written twice, for the first loads what writes. */
export async function measureDeck(base: string): Promise<Row[]> {
  const deck = (await (await fetch(`${base}/api/v1/deck/six-indicators.json`)).json()) as { items: object[] };
  const items = Array.from({ length: slides }, (_, index) => ({
    ...deck.items[index % deck.items.length],
    id: `slide-${index}`,
  }));
  const body = JSON.stringify({ ...deck, items });
  let measured = Number.NaN;
  for (let time = 0; time < 2; time++) {
    const start = performance.now();
    const reply = await fetch(`${base}/api/v1/deck/deck.pptx`, { method: "POST", body });
    await reply.arrayBuffer();
    if (!reply.ok) throw new Error(`The deck answered ${reply.status}.`);
    measured = performance.now() - start;
  }
  return [{ what: "a deck of ten slides as PPTX, ms", bound: 2000, measured }];
}
