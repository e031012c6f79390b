"use client";
/** What the reader calls an own series; until the browser has told, and where it cannot, the server's word for it. */
import { useEffect, useState } from "react";

export function OwnName({ id, fallback }: { id: string; fallback: string }) {
  const [name, setName] = useState<string>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isHere = true;
    import("@/lib/own/storage").then(({ onOwnChange, ownSeries }) => {
      if (!isHere) return;
      const look = () =>
        ownSeries().then(({ all }) => isHere && setName(all.find((one) => one.id === id)?.name));
      stop = onOwnChange(look);
      look();
    });
    return () => {
      isHere = false;
      stop?.();
    };
  }, [id]);
  return name ?? fallback;
}
