"use client";
/** Brings the list of saved views, which only the browser has, after the page itself. */
import { type ComponentType, useCallback, useEffect, useState } from "react";
import type { BoardProps } from "./views-board";

export function ViewsLoader(props: BoardProps) {
  const [Board, setBoard] = useState<ComponentType<BoardProps>>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./views-board").then(
      (module) => setBoard(() => module.ViewsBoard),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  const { words } = props;
  return (
    // Tall enough that what comes later moves nothing in sight.
    <div className="min-h-[70vh] noscript:hidden" aria-busy={!Board && !failed}>
      {Board && <Board {...props} />}
      {!Board && !failed && <p className="text-muted">{words.loading}</p>}
      {failed && (
        <p role="alert">
          {words.failed}{" "}
          <button type="button" className="font-semibold text-accent underline" onClick={load}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  );
}
