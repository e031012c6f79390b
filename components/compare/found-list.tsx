/** What was found, group by group; a group that holds too much stands closed until it is chosen. */
import type { MouseEvent } from "react";
import { fill } from "../search/fill";
import type { Found, FoundGroup } from "./found";

interface FoundListProps {
  found: Found;
  /** The open group alone, with all that it holds. */
  opened: Found | undefined;
  openKey: string;
  chosen: string[];
  /** Address of a choice, but for the series; without one nothing more can be chosen. */
  choice: string | undefined;
  groupHref(key: string): string;
  addNamed: string;
  onOpen(key: string, event: MouseEvent): void;
}

function SeriesList({
  series,
  chosen,
  choice,
  addNamed,
}: Pick<FoundListProps, "chosen" | "choice" | "addNamed"> & Pick<FoundGroup, "series">) {
  return (
    <ul className="mb-2">
      {series.map(({ id, name, detail }) => (
        <li key={id} className="border-l border-line py-1 pl-3">
          {choice === undefined || chosen.includes(id) ? (
            <span className="text-muted">{name}</span>
          ) : (
            <a
              data-change
              data-stop
              href={choice + encodeURIComponent(id)}
              aria-label={fill(addNamed, { series: name })}
              rel="nofollow"
              className="text-ink decoration-line hover:decoration-ink"
            >
              {name}
            </a>
          )}
          <span className="block text-xs text-muted">{detail}</span>
        </li>
      ))}
    </ul>
  );
}

export function FoundList({ found, opened, openKey, groupHref, onOpen, ...rest }: FoundListProps) {
  return (
    <ul className="mt-2 max-h-[26rem] overflow-y-auto border-y border-line text-sm leading-5 empty:hidden">
      {found.groups.map(({ key, title, count, series }) => {
        const isOpen = key === openKey;
        const listed = isOpen ? (opened?.groups[0]?.series ?? series) : series;
        return (
          <li key={key} className="border-b border-line py-1 last:border-b-0">
            <a
              href={groupHref(key)}
              data-stop
              rel="nofollow"
              aria-expanded={listed.length > 0}
              onClick={(event) => onOpen(key, event)}
              className="flex justify-between gap-3 py-0.5 font-semibold text-ink no-underline hover:underline"
            >
              {title} <span className="figures font-normal text-muted">{count}</span>
            </a>
            <SeriesList series={listed} {...rest} />
          </li>
        );
      })}
    </ul>
  );
}
