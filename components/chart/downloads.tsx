"use client";
/** The figure as files, in the state that is on the screen. */
import { fileAddress, type LiveAddress, type LiveQuery } from "./live-state";

interface DownloadsProps {
  address: LiveAddress;
  query: LiveQuery;
  label: string;
  /** Full names by ending, for screen readers. */
  names: Record<string, string>;
}

export function Downloads({ address, query, label, names }: DownloadsProps) {
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm print:hidden">
      <span className="text-muted">{label}</span>
      {Object.entries(names).map(([ending, name]) => (
        <a
          key={ending}
          href={fileAddress(address, query, ending)}
          download={`${address.chart}.${ending}`}
          aria-label={name}
          className="py-0.5 font-semibold uppercase pointer-coarse:py-3"
        >
          {ending}
        </a>
      ))}
    </div>
  );
}
