"use client";
/** Waits for Ctrl/⌘ K, `/` or a click on a search link, and only then brings the palette; likewise the form for an alert. */
import { type ComponentType, useEffect, useState } from "react";
import type { PaletteProps } from "./palette";

type OpenerProps = Omit<PaletteProps, "onClose">;

const within = (event: Event, selector: string) =>
  event.target instanceof Element && event.target.closest<HTMLAnchorElement>(selector);

/** By the letter, or by its place where the keyboard writes another alphabet. */
const isK = ({ key, code }: KeyboardEvent) => /^k$/i.test(key) || (code === "KeyK" && key > "\x7f");

function asked(event: KeyboardEvent): boolean {
  if (event.altKey || event.shiftKey !== (event.key === "/" && event.shiftKey)) return false;
  if (event.ctrlKey || event.metaKey) return isK(event);
  return (
    event.key === "/" &&
    !within(event, "input,textarea,select,[contenteditable],dialog") &&
    !document.cookie.includes("slash=off")
  );
}

export function PaletteOpener(props: OpenerProps) {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>();
  const { locale } = props;
  useEffect(() => {
    const open = (event: Event) => {
      event.preventDefault();
      import("./palette").then(
        (module) => setPalette(() => module.Palette),
        () => location.assign(`/${locale}/search`),
      );
    };
    const onKey = (event: KeyboardEvent) => asked(event) && open(event);
    const onClick = (event: MouseEvent) => {
      const held = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (held) return;
      if (within(event, "[data-search]")) open(event);
      const alert = within(event, "[data-alert]");
      if (!alert) return;
      event.preventDefault();
      import("../alerts/alert-dialog").then(
        ({ openAlertDialog }) => openAlertDialog(alert, locale),
        () => location.assign(alert.href),
      );
    };
    addEventListener("keydown", onKey);
    addEventListener("click", onClick);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("click", onClick);
    };
  }, [locale]);
  return Palette && <Palette {...props} onClose={() => setPalette(undefined)} />;
}
