"use client";
/** Where the overview holds the reader's alerts: brings their code when this browser keeps any, or a rule is pressed. */
import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import { alertsKey } from "@/lib/alerts/key";
import type { Locale } from "@/lib/model";
import type { AlertsBoardProps } from "./alerts-board";
import { pressedRule } from "./suggestions";

function keepsAlerts(): boolean {
  try {
    return localStorage.getItem(alertsKey) !== null;
  } catch {
    return false;
  }
}

export function AlertsPlace({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [shown, setShown] = useState<{
    Board: ComponentType<AlertsBoardProps>;
    begun?: string | undefined;
  }>();
  const load = useCallback((begun?: string) => {
    // Where the code cannot be had, the page stays as it is, and another press tries again.
    import("./alerts-board").then(({ AlertsBoard: Board }) => setShown({ Board, begun }), Boolean);
  }, []);
  useEffect(() => {
    if (!keepsAlerts()) return;
    const soon = setTimeout(load, 300);
    return () => clearTimeout(soon);
  }, [load]);
  if (shown)
    return (
      <shown.Board locale={locale} begun={shown.begun}>
        {children}
      </shown.Board>
    );
  return (
    // The buttons themselves take the keys; their container only hears which was pressed.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      onClick={(event) => {
        const rule = pressedRule(event.target);
        if (rule !== undefined) load(rule);
      }}
    >
      {children}
    </div>
  );
}
