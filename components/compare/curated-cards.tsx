/** Comparisons that the product offers, each with a small drawing of its own data. */
import { translator } from "@/lib/i18n";
import type { Chart, Locale } from "@/lib/model";
import { renderPreview } from "@/lib/render/preview";

interface CuratedCardsProps {
  locale: Locale;
  cards: { id: string; title: string; query: string; preview: Chart | undefined }[];
}

export function CuratedCards({ locale, cards }: CuratedCardsProps) {
  return (
    <section aria-labelledby="curated">
      <h2 id="curated" className="pb-3 text-xl font-semibold tracking-tight">
        {translator(locale)("compare.curated")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {cards.map(({ id, title, query, preview }) => (
          <li key={id} className="relative border border-line bg-ground p-4 hover:border-zero">
            <a
              href={`/${locale}/compare?${query}`}
              data-change="top"
              className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline"
            >
              {title}
            </a>
            {preview && (
              <>
                <p className="text-xs text-muted">{preview.subtitle}</p>
                <div
                  className="mt-3 h-24"
                  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every text
                  dangerouslySetInnerHTML={{ __html: renderPreview(preview) }}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
