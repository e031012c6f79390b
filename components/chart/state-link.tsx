"use client";
/** A link to the page in another state of one chart, the others kept; where scripts run a plain click changes it in place. */
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { type FigureState, ownPairs } from "@/lib/model/figure-state";
import { plainClick } from "./plain-click";
import { searchWith } from "./use-address";

interface StateLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> {
  anchor: string;
  /** The state of the page beside this chart, as the server read it. */
  beside: string;
  state: FigureState;
  onChoose?: () => void;
}

export function StateLink({ anchor, beside, state, onChoose, ...link }: StateLinkProps) {
  const own = new URLSearchParams(ownPairs(anchor, state)).toString();
  // Other charts may have been touched since: another tab must show them as they are now.
  const refresh = (event: MouseEvent<HTMLAnchorElement>) => {
    const now = searchWith(anchor, state);
    if (now !== undefined) event.currentTarget.search = now;
  };
  return (
    <a
      {...link}
      href={`?${[own, beside].filter(Boolean).join("&")}#${anchor}`}
      onMouseDown={refresh}
      onClick={(event) => {
        if (!onChoose || !plainClick(event)) return refresh(event);
        event.preventDefault();
        onChoose();
      }}
    />
  );
}
