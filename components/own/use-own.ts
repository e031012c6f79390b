/** The own series of this browser, as they are now. */
import { useEffect, useState } from "react";
import { type OwnSeries, onOwnChange, ownSeries } from "@/lib/own/storage";

export function useOwn(): OwnSeries | undefined {
  const [own, setOwn] = useState<OwnSeries>();
  useEffect(() => {
    let isHere = true;
    const look = () => {
      ownSeries().then((found) => isHere && setOwn(found));
    };
    look();
    const stop = onOwnChange(look);
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return own;
}
