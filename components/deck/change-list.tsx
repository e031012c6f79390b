"use client";
/** Every figure of a slide that differs from what was kept, and whether by new data, by revision or by method. */
import { fill } from "../search/fill";
import type { Reviewed } from "./asking";
import type { DeckWords } from "./words";

interface ChangeListProps {
  name: string;
  reviewed: Reviewed;
  words: DeckWords;
  onAccept: () => void;
}

export function ChangeList({ name, reviewed, words, onAccept }: ChangeListProps) {
  const { changes, joined, left, summary } = reviewed;
  const hasMoved = changes.length + joined.length + left.length > 0;
  if (!hasMoved) return <p className="text-sm text-muted">{summary}</p>;
  return (
    <div className="border-l-2 border-chn bg-wash px-3 py-2 text-sm">
      <p className="font-semibold">{summary}</p>
      {joined.length > 0 && <p>{fill(words.joined, { series: joined.join(", ") })}</p>}
      {left.length > 0 && <p>{fill(words.left, { series: left.join(", ") })}</p>}
      {changes.length > 0 && (
        <details>
          <summary className="w-fit py-1 font-semibold">{fill(words.changesOf, { name })}</summary>
          <section
            className="max-h-96 overflow-auto"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            tabIndex={0}
            aria-label={fill(words.changesOf, { name })}
          >
            <table className="figures w-full text-left">
              <thead>
                <tr>
                  {[words.series, words.period, words.before, words.after, words.cause].map((head) => (
                    <th key={head} scope="col" className="py-1 pr-4 font-semibold">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ series, when, before, after, cause }) => (
                  <tr key={`${series} ${when}`} className="border-t border-line">
                    <td className="py-0.5 pr-4">{series}</td>
                    <td className="whitespace-nowrap pr-4">{when}</td>
                    <td className="whitespace-nowrap pr-4">{before}</td>
                    <td className="whitespace-nowrap pr-4">{after}</td>
                    <td>{words.causes[cause]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
      <button
        type="button"
        className="py-1 font-semibold text-accent underline"
        aria-label={fill(words.acceptOf, { name })}
        onClick={onAccept}
      >
        {words.accept}
      </button>
    </div>
  );
}
