"use client";
/** The same page in the other languages, its query kept; the choice is remembered for addresses without a language. */
import type { MouseEvent } from "react";
import type { Locale } from "@/lib/model";
import { remember } from "./remember";

interface LanguageLinksProps {
  current: Locale;
  /** Path of the page below its language. */
  rest: string;
  label: string;
  languages: { code: Locale; name: string }[];
}

export function LanguageLinks({ current, rest, label, languages }: LanguageLinksProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>, code: Locale) => {
    remember("locale", code);
    event.currentTarget.search = window.location.search;
    event.currentTarget.hash = window.location.hash;
  };
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-3 gap-y-2">
        {languages.map(({ code, name }) => (
          <li key={code}>
            {/* A plain link: another language is another document, with its own lang and title. */}
            <a
              href={`/${code}${rest ? `/${rest}` : ""}`}
              lang={code}
              hrefLang={code}
              aria-current={code === current ? "true" : undefined}
              onClick={(event) => follow(event, code)}
              className={
                code === current
                  ? "font-semibold text-ink no-underline"
                  : "text-muted no-underline hover:text-ink"
              }
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
