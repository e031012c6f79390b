"use client";
/** Where a page shows today's rates: brings what keeps them current once the page has nothing else to do. */
import { useEffect } from "react";

export function RateKeeper() {
  useEffect(() => {
    // Where it cannot be had, what stands there is true, only older.
    setTimeout(() => import("./rate-text").then(({ keepRate }) => keepRate(), Boolean), 1500);
  }, []);
  return null;
}
