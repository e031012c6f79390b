/** What the page holds, and the whole of it as files. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { PresentLink } from "../slide/present-link";

interface ContentsProps {
  locale: Locale;
  slug: string;
  asOf: string | undefined;
  charts: { id: string; title: string }[];
  /** The state of the page. */
  search: string;
}

export function Contents({ locale, slug, asOf, charts, search }: ContentsProps) {
  const t = translator(locale);
  const query = `?lang=${locale}${asOf ? `&asOf=${asOf}` : ""}`;
  return (
    <aside className="mt-12 text-sm leading-5 print:hidden lg:sticky lg:top-6 lg:mt-28 lg:self-start">
      <nav aria-label={t("indicator.contents")}>
        <p className="font-semibold">{t("indicator.contents")}</p>
        <ol className="mt-2 grid gap-2 border-l border-line pl-3">
          {charts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="text-muted no-underline hover:text-ink">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <p className="mt-6 font-semibold">{t("indicator.more")}</p>
      <p className="mt-1 flex gap-4">
        {(["csv", "json"] as const).map((ending) => (
          <a
            key={ending}
            href={`/api/v1/indicators/${slug}.${ending}${query}`}
            download
            className="font-semibold uppercase"
          >
            {ending}
          </a>
        ))}
      </p>
      <div className="mt-6">
        <PresentLink text={t("slide.present")} wall={t("slide.wall")} search={search} />
      </div>
    </aside>
  );
}
