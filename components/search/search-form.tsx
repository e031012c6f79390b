/** The field of the search page; it asks the server and needs no script. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export function SearchForm({ locale, query }: { locale: Locale; query: string }) {
  const t = translator(locale);
  return (
    <search>
      <form action={`/${locale}/search`} className="mt-4 flex max-w-text flex-wrap items-end gap-3">
        <label className="grid min-w-0 flex-1 gap-1">
          <span className="text-sm text-muted">{t("search.field")}</span>
          <input
            type="search"
            name="q"
            // Another question is another page, though the field stays.
            key={query}
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            className="w-full border border-line bg-ground px-3 py-2"
          />
        </label>
        <button type="submit" className="border border-ink px-4 py-2 font-semibold">
          {t("search.title")}
        </button>
      </form>
    </search>
  );
}
