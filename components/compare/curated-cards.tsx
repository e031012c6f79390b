/** Comparisons that the product offers, each with a small drawing of its own data. */
import { translator } from "@/lib/i18n";
import type { Chart, Locale } from "@/lib/model";
import { renderPreview } from "@/lib/render/preview";

interface CuratedCardsProps {
  locale: Locale;
  cards: { id: string; title: string; query: string; previews: Chart[] }[];
}

/** What the small drawings measure, each once. */
function measuresOf(previews: Chart[]): string {
  return [...new Set(previews.map(({ subtitle }) => subtitle))].join(" · ");
}

export function CuratedCards({ locale, cards }: CuratedCardsProps) {
  return (
    <section aria-labelledby="curated">
      <h2 id="curated" className="pb-3 text-xl font-semibold tracking-tight">
        {translator(locale)("compare.curated")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {cards.map(({ id, title, query, previews }) => (
          <li key={id} className="relative border border-line bg-ground p-4 hover:border-zero">
            <a
              href={`/${locale}/compare?${query}`}
              data-change="top"
              className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              {title}
            </a>
            <p className="text-xs leading-5 text-muted">{measuresOf(previews)}</p>
            <div className="mt-3 flex h-24 gap-3">
              {previews.map((preview) => (
                <div
                  key={preview.id}
                  className="min-w-0 flex-1"
                  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every text
                  dangerouslySetInnerHTML={{ __html: renderPreview(preview) }}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
