"use client";
/** Brings the deck, which only the browser has, after the page itself. */
import { type ComponentType, useCallback, useEffect, useState } from "react";
import type { DeckBoardProps } from "./deck-board";

export function DeckLoader(props: DeckBoardProps) {
  const [Board, setBoard] = useState<ComponentType<DeckBoardProps>>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./deck-board").then(
      (module) => setBoard(() => module.DeckBoard),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  const { words } = props;
  return (
    // Tall enough that what comes later moves nothing in sight.
    <div className="min-h-[80vh] noscript:hidden" aria-busy={!Board && !failed}>
      {Board && <Board {...props} />}
      {!Board && !failed && <p className="text-muted">{words.loading}</p>}
      {failed && (
        <p role="alert">
          {words.failedToLoad}{" "}
          <button type="button" className="font-semibold text-accent underline" onClick={load}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}
