"use client";
/** Waits for a click on a chart's "Alert me", and only then brings the form. */
import { useEffect } from "react";
import type { Locale } from "@/lib/model";
import { plainClick } from "../chart/plain-click";

export function AlertOpener({ locale }: { locale: Locale }) {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-alert]");
      if (!link || !plainClick(event)) return;
      event.preventDefault();
      import("./alert-dialog").then(
        ({ openAlertDialog }) => openAlertDialog(link, locale),
        () => location.assign(link.href),
      );
    };
    addEventListener("click", onClick);
    return () => removeEventListener("click", onClick);
  }, [locale]);
  return null;
}
