/** Who said it, in which edition, on what terms, and how each line was computed. */
import type { OriginView } from "./figure-view";

export function Origin({ heading, entries, formula, formulas }: OriginView) {
  return (
    <details className="border-b border-line text-sm">
      <summary className="py-2 font-semibold pointer-coarse:py-3">{heading}</summary>
      <dl className="grid gap-3 pb-4">
        {entries.map(({ publisher, title, url, detail }) => (
          <div key={`${title}${detail}`}>
            <dt className="font-semibold">
              {publisher}
              {": "}
              {url ? (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </dt>
            <dd className="text-muted">{detail}</dd>
          </div>
        ))}
        <div>
          <dt className="font-semibold">{formula}</dt>
          {[...new Set(formulas)].map((text) => (
            <dd key={text} className="text-muted">
              {text}
            </dd>
          ))}
        </div>
      </dl>
    </details>
  );
}
