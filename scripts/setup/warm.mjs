/** Asks a server that begins for what costs most the first time, so that no reader waits for it. */

/** One page of each kind whose first answer reads much: pages and the API keep what they have read apart. */
const first = ["/en", "/en/compare", "/en/claims", "/api/v1/search/index.json"];

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/**
 * Waits until the port answers, at most `patience` ms, then asks; what fails is left for the first reader to see.
 * Resolves to the addresses that were answered.
 * @param {number} port
 */
export async function warm(port, { patience = 30_000, addresses = first } = {}) {
  const base = `http://127.0.0.1:${port}`;
  const end = Date.now() + patience;
  while (!(await answers(base)) && Date.now() < end) await pause(100);
  const warmed = [];
  for (const address of addresses) if (await answers(base + address)) warmed.push(address);
  return warmed;
}

/** @param {string} address */
async function answers(address) {
  try {
    const reply = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(20_000) });
    await reply.arrayBuffer();
    return reply.status < 500;
  } catch {
    return false;
  }
}
