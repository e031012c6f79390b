"use client";
/** Where a page shows today's rates: brings what keeps them current once the page has nothing else to do. */
import { usePathname } from "next/navigation";
import { type ReactPortal, useEffect, useState } from "react";

export function RateKeeper() {
  const pathname = usePathname();
  const [kept, setKept] = useState<ReactPortal>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every page has its own place, or none
  useEffect(() => {
    setKept(undefined);
    const place = document.querySelector<HTMLElement>("[data-live-rate]");
    if (!place) return;
    const timer = setTimeout(() => {
      import("./rate-text").then(
        ({ rateIn }) => setKept(rateIn(place)),
        () => {}, // What stands there is true, only older.
      );
    }, 1500);
    return () => clearTimeout(timer);
  }, [pathname]);
  return kept;
}
