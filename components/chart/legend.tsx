/** Names beside their signs, where they do not stand at the lines themselves; one list for each layout. */
import type { Chart } from "@/lib/model";
import { pagePalette } from "@/lib/render/palette";

type Entries = Chart["legend"];

function Sign({ entry }: { entry: Entries[number] }) {
  const filled = /^(bar|area)/.test(entry.mark);
  const colour = pagePalette(entry.colour);
  return (
    <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true" className="shrink-0">
      {filled ? (
        <rect x="3" y="1" width="12" height="10" fill={colour} />
      ) : (
        <path
          d="M0 6h20"
          stroke={colour}
          strokeWidth={entry.mark === "windows" ? 4 : 2.4}
          strokeDasharray={entry.dash === "solid" ? undefined : entry.dash === "dashed" ? "6 3" : "1.5 3"}
        />
      )}
    </svg>
  );
}

/** Lines may share a name, as editions of one series do: what also looks alike stands once. */
function unlike(entries: Entries): Entries {
  return [...new Map(entries.map((entry) => [lookOf(entry), entry])).values()];
}

const lookOf = ({ label, colour, dash, mark }: Entries[number]) => `${label} ${colour} ${dash} ${mark}`;

function List({ entries, className }: { entries: Entries; className: string }) {
  if (entries.length === 0) return null;
  return (
    <ul className={`mt-2 flex-wrap gap-x-5 gap-y-1 text-sm ${className}`}>
      {unlike(entries).map((entry) => (
        <li key={lookOf(entry)} className="flex items-center gap-2">
          <Sign entry={entry} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

export function Legend({ wide, narrow }: { wide: Entries; narrow: Entries }) {
  return (
    <div className="@container">
      <List entries={wide} className="hidden @min-[35rem]:flex" />
      <List entries={narrow} className="flex @min-[35rem]:hidden" />
    </div>
  );
}
