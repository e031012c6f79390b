/** The ways in which the series can be laid out; links, so that they work without scripts. */
import { translator } from "@/lib/i18n";
import { comparisonViews, type Locale } from "@/lib/model";

interface ViewLinksProps {
  locale: Locale;
  of: string;
  current: (typeof comparisonViews)[number];
}

function withView(of: string, view: string): string {
  const search = new URLSearchParams(of);
  search.delete("view");
  if (view !== "together") search.set("view", view);
  return search.toString();
}

export function ViewLinks({ locale, of, current }: ViewLinksProps) {
  const t = translator(locale);
  return (
    <ul
      aria-label={t("compare.view")}
      className="grid grid-cols-2 gap-px border border-line bg-line text-sm sm:flex print:hidden"
    >
      {comparisonViews.map((view) => {
        const isCurrent = view === current;
        return (
          <li key={view} className="grow bg-ground">
            <a
              data-change
              href={`/${locale}/compare?${withView(of, view)}`}
              aria-current={isCurrent ? "true" : undefined}
              className={`grid h-full place-items-center px-3 py-1.5 text-center no-underline ${isCurrent ? "bg-ink font-semibold text-ground" : "text-ink hover:bg-wash"}`}
            >
              {t(`compare.view.${view}`)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
