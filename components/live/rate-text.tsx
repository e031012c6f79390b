/** The line of today's rates, asked anew of our own server now and then; what stands there stays until there is better. */
import { createRoot } from "react-dom/client";
import useSWR from "swr";

const quarterHour = 900_000;

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { text } = (await response.json()) as { text?: unknown };
  return typeof text === "string" ? text : "";
}

function RateText({ address, initial }: { address: string; initial: string }) {
  const { data } = useSWR(address, textAt, {
    refreshInterval: quarterHour,
    dedupingInterval: 60_000,
    shouldRetryOnError: false,
  });
  return data || initial;
}

/** Takes over the line of the page, which begins with the text that came with it. */
export function keepRate(): void {
  const place = document.querySelector<HTMLElement>("[data-live-rate]");
  if (!place) return;
  const { liveRate = "" } = place.dataset;
  createRoot(place).render(<RateText address={liveRate} initial={place.textContent ?? ""} />);
}
