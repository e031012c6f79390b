/** A small page: its title, a sentence on what it is for, and what it holds. */
import type { ReactNode } from "react";

interface PlainPageProps {
  title: string;
  lead: string;
  /** Room under the sentence, where nothing that belongs to it follows. */
  spaced?: boolean;
  children: ReactNode;
}

export function PlainPage({ title, lead, spaced = false, children }: PlainPageProps) {
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{title}</h1>
      <p className={`mt-2 max-w-text${spaced ? " pb-6" : ""}`}>{lead}</p>
      {children}
    </>
  );
}
