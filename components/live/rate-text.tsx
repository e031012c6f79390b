/** The line of today's rates, asked anew of our own server now and then; what stands there stays until there is better. */
import type { ReactPortal } from "react";
import { createPortal } from "react-dom";
import useSWR from "swr";

const quarterHour = 900_000;

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { text } = (await response.json()) as { text?: unknown };
  return typeof text === "string" ? text : "";
}

function RateText({ address }: { address: string }) {
  const { data } = useSWR(address, textAt, {
    refreshInterval: quarterHour,
    dedupingInterval: 60_000,
    shouldRetryOnError: false,
  });
  return data ? <span>{data}</span> : null;
}

/** The text in its place, where it hides the one that came with the page. */
export function rateIn(place: HTMLElement): ReactPortal {
  return createPortal(<RateText address={place.dataset.liveRate ?? ""} />, place);
}
