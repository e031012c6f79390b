"use client";
/** Where a page shows today's rates: brings what keeps them current once the page has nothing else to do. */
import { type ReactPortal, useEffect, useState } from "react";

export function RateKeeper() {
  const [kept, setKept] = useState<ReactPortal>();
  useEffect(() => {
    const place = document.querySelector<HTMLElement>("[data-live-rate]");
    if (!place) return;
    const timer = setTimeout(() => {
      import("./rate-text").then(
        ({ rateIn }) => setKept(rateIn(place)),
        () => {}, // What stands there is true, only older.
      );
    }, 1500);
    return () => clearTimeout(timer);
  }, []);
  return kept;
}
