"use client";
/** A link to the page in another state of one chart, the others kept; where scripts run a plain click changes it in place. */
import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { type FigureState, withState } from "@/lib/model/page-state";
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
  const search = withState(new URLSearchParams(beside), anchor, anchor, state);
  // Other charts may have been touched since: another tab must show them as they are now.
  const refresh = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.search = searchWith(anchor, state);
  };
  return (
    <a
      {...link}
      href={`?${search}#${anchor}`}
      onMouseDown={refresh}
      onClick={(event) => {
        if (!onChoose || !plainClick(event)) return refresh(event);
        event.preventDefault();
        onChoose();
      }}
    />
  );
}
