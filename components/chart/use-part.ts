"use client";
/** Code that loads when it is wanted. A lost connection is no crash: the page stays as it is and offers to try again. */
import { useCallback, useEffect, useState } from "react";

export interface Part<T> {
  part: T | undefined;
  failed: boolean;
  retry(): void;
}

/** `load` must be the same function each time: write it outside the component. */
export function usePart<T>(load: () => Promise<T>, wanted: boolean): Part<T> {
  const [part, setPart] = useState<{ value: T }>();
  const [failed, setFailed] = useState(false);
  const fetchPart = useCallback(() => {
    setFailed(false);
    load().then(
      (value) => setPart({ value }),
      () => setFailed(true),
    );
  }, [load]);
  useEffect(() => {
    if (wanted && !part) fetchPart();
  }, [wanted, part, fetchPart]);
  return { part: part?.value, failed, retry: fetchPart };
}
