/** Name, ways to every page, language and theme; on a phone the ways fold into a menu that needs no script. */
import { localeNames, translator } from "@/lib/i18n";
import { type Locale, locales } from "@/lib/model";
import { PaletteOpener } from "../search/palette-opener";
import { openingWords } from "../search/words";
import { LanguageLinks } from "./language-links";
import { NavLinks } from "./nav-links";
import type { ThemeChoice } from "./theme";
import { ThemeSwitch } from "./theme-switch";

interface SiteHeaderProps {
  locale: Locale;
  theme: ThemeChoice;
  indicators: { slug: string; title: string }[];
}

/** The steppe's horizon and two lines that part: drawn, not written, so it needs no alternative text. */
function Mark() {
  return (
    <svg viewBox="0 0 28 20" className="h-4 w-6" aria-hidden="true">
      <path d="M1 18h26" stroke="var(--color-zero)" strokeWidth="1.5" />
      <path d="M1 13 8 11l5 2 7-8 7-3" fill="none" stroke="var(--color-kaz)" strokeWidth="2.2" />
      <path d="M1 8 8 9l5-4 7 5 7 2" fill="none" stroke="var(--color-rus)" strokeWidth="2.2" />
    </svg>
  );
}

/** Without scripts a link to the search page; with them `PaletteOpener` opens the palette instead. */
function SearchLink({ locale, className }: { locale: Locale; className: string }) {
  return (
    <a
      href={`/${locale}/search`}
      data-search
      aria-keyshortcuts="Control+K Meta+K"
      className={`border border-line px-3 text-sm text-ink no-underline hover:border-ink ${className}`}
    >
      {translator(locale)("search.title")}
      <span aria-hidden="true" className="ml-3 hidden font-sans text-muted lg:inline noscript:hidden">
        Ctrl/⌘ K
      </span>
    </a>
  );
}

export function SiteHeader({ locale, theme, indicators }: SiteHeaderProps) {
  const t = translator(locale);
  const items = [
    { path: "", label: t("nav.overview") },
    ...indicators.map(({ slug, title }) => ({ path: `/indicators/${slug}`, label: title })),
  ];
  const tools = [
    { path: "/compare", label: t("nav.compare") },
    { path: "/events", label: t("events.title") },
    { path: "/claims", label: t("claims.title") },
    { path: "/deck", label: t("deck.title") },
    { path: "/sources", label: t("nav.sources") },
  ];
  const languages = locales.map((code) => ({ code, name: localeNames[code] }));
  const settings = (
    <>
      <LanguageLinks current={locale} label={t("language.label")} languages={languages} />
      <ThemeSwitch
        initial={theme}
        label={t("theme.label")}
        names={{ system: t("theme.system"), light: t("theme.light"), dark: t("theme.dark") }}
      />
    </>
  );
  return (
    <header className="border-b border-line bg-ground print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:z-20 focus:bg-ground focus:px-3 focus:py-2"
      >
        {t("nav.skip")}
      </a>
      <div className="mx-auto flex max-w-page items-center gap-4 px-4 py-3 sm:px-6">
        <a href={`/${locale}`} className="flex items-center gap-2.5 font-semibold text-ink no-underline">
          <Mark />
          {t("site.name")}
        </a>
        <SearchLink locale={locale} className="ml-auto py-1.5 font-semibold lg:py-1 lg:font-normal" />
        <div className="hidden items-center gap-6 text-sm lg:flex">{settings}</div>
        <details className="group lg:hidden">
          <summary className="list-none border border-line px-3 py-1.5 text-sm font-semibold [&::-webkit-details-marker]:hidden">
            {t("nav.menu")}
          </summary>
          <div className="absolute inset-x-0 z-20 mt-3 flex flex-col gap-5 border-y border-line bg-ground px-4 py-5 sm:px-6">
            <SearchLink locale={locale} className="py-2" />
            <NavLinks locale={locale} items={[...items, ...tools]} label={t("nav.label")} vertical />
            <div className="flex flex-wrap items-center gap-x-8 gap-y-4 text-sm">{settings}</div>
          </div>
        </details>
      </div>
      <div className="mx-auto hidden max-w-page flex-wrap justify-between gap-x-10 px-6 lg:flex">
        <NavLinks locale={locale} items={items} label={t("nav.label")} />
        <NavLinks locale={locale} items={tools} label={t("nav.tools")} />
      </div>
      <PaletteOpener locale={locale} words={openingWords(locale)} />
    </header>
  );
}
