/** What the server found, by kind, as links. */

import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { groupByKind, type SearchEntry } from "@/lib/search";

/** Another language starts at its own overview. */
function hrefOf({ action, address = "" }: SearchEntry, locale: Locale) {
  return action?.name === "locale" ? `/${action.value}` : `/${locale}${address}`;
}

export function ResultLists({ entries, locale }: { entries: SearchEntry[]; locale: Locale }) {
  const t = translator(locale);
  return groupByKind(entries).map(({ kind, entries: found }) => (
    <section key={kind} aria-labelledby={`kind-${kind}`} className="mt-8 border-t-2 border-ink pt-3">
      <h2 id={`kind-${kind}`} className="text-lg font-semibold">
        {t(`search.kind.${kind}`)}
      </h2>
      <ul className="mt-2 grid gap-3 sm:grid-cols-2 sm:gap-x-8">
        {found.map((entry) => (
          <li key={entry.id} className="leading-5">
            <a href={hrefOf(entry, locale)}>{entry.title[locale]}</a>
            {entry.detail && <p className="text-sm text-muted">{entry.detail[locale]}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
