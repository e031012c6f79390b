"use client";
/** The fold under which own series are added, from the first; what hears drops and pastes comes after the page. */
import { useState } from "react";
import { usePart } from "../chart/use-part";
import type { OpenerProps } from "./opener";

const loadOpener = async () => (await import("./opener")).Opener;

export function OpenerLater(props: Omit<OpenerProps, "isOpen">) {
  const [open, setOpen] = useState(false);
  const { part: Opener } = usePart(loadOpener, true);
  if (Opener) return <Opener {...props} isOpen={open} />;
  return (
    <section className="noscript:hidden">
      <details
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        className="border-y border-line py-2"
      >
        <summary className="font-semibold">{props.words.add}</summary>
        <p className="py-2 text-sm text-muted">{props.words.lead}</p>
      </details>
    </section>
  );
}
