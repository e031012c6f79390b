"use client";
/** What opens below a chart: the detail that a mark leads to, and the way back. */
import useSWR from "swr";
import { type DrillStep, readDrillPath, writeDrillPath } from "@/lib/model/drill-path";
import { onceFetched } from "./chart-source";
import type { DrillWords } from "./drill";
import { Failed } from "./failed";
import type { FigureView } from "./figure-view";
import { fetchJson, type LiveAddress } from "./live-state";
import { NestedFigure } from "./nested-figure";
import type { PathState } from "./use-path";

interface DrillPanelProps {
  /** The chart below which the panel stands, and its title. */
  address: LiveAddress;
  title: string;
  state: PathState;
  /** Titles of charts by id, as far as they are known. */
  titles: Record<string, string>;
  words: DrillWords;
}

/** A detail takes what its mark handed on as its window or as its pair, whichever its own kind of chart has. */
function detailAddress(
  { chart, lang, asOf, events }: LiveAddress,
  { chart: detail, span, range, base }: DrillStep,
): string {
  const [slug] = chart.split(".");
  const query = new URLSearchParams({ lang });
  if (asOf) query.set("asOf", asOf);
  if (events) query.set("events", events);
  const shown = { from: span?.[0], to: span?.[1], range, base };
  for (const [name, value] of Object.entries(shown)) if (value) query.set(name, value);
  return `/api/v1/figures/${slug}.${detail}.json?${query}`;
}

export function DrillPanel({ address, title, state, titles, words }: DrillPanelProps) {
  const { path, opening, round, go, follow } = state;
  const step = readDrillPath(opening)?.at(-1);
  const key = step ? detailAddress(address, step) : null;
  const { data, error, isLoading, mutate } = useSWR<FigureView, Error>(key, fetchJson, onceFetched);
  const back = [{ path: [] as DrillStep[], text: title }].concat(
    path.slice(0, -1).map((earlier, depth) => ({
      path: path.slice(0, depth + 1),
      text: [titles[earlier.chart] ?? earlier.chart, earlier.span?.join("–")].filter(Boolean).join(", "),
    })),
  );
  return (
    <section
      aria-label={words.path}
      aria-busy={isLoading}
      className="mt-3 border-l-4 border-kaz pl-4"
      data-drill={writeDrillPath(path)}
    >
      <nav aria-label={words.path} className="mb-2 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
        {back.map((level) => (
          <span key={writeDrillPath(level.path)} className="flex gap-2">
            <button
              type="button"
              className="py-1 text-left text-accent underline"
              onClick={() => go(level.path)}
            >
              {level.text}
            </button>
            <span aria-hidden="true">›</span>
          </span>
        ))}
        <button
          type="button"
          className="ml-auto py-1 font-semibold text-accent underline"
          onClick={() => go([])}
        >
          {words.close}
        </button>
      </nav>
      {isLoading && <p role="status">{words.loading}</p>}
      {error && (
        <Failed
          text={words.failed}
          detail={error.message}
          retry={words.retry}
          onRetry={() => void mutate()}
        />
      )}
      {data && (
        <NestedFigure
          key={`${round} ${data.address.chart} ${JSON.stringify(data.initial)}`}
          view={data}
          onStep={(next) => go([...path, next])}
          onQuery={follow}
        />
      )}
    </section>
  );
}
