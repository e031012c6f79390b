"use client";
/** Links to the pages; the one the reader is on is marked. */
import { usePathname } from "next/navigation";
import type { Locale } from "@/lib/model";

interface NavLinksProps {
  locale: Locale;
  items: { path: string; label: string }[];
  label: string;
  vertical?: boolean;
}

export function NavLinks({ locale, items, label, vertical = false }: NavLinksProps) {
  const pathname = usePathname();
  return (
    <nav aria-label={label}>
      <ul className={vertical ? "grid gap-1" : "-mb-px flex flex-wrap gap-x-6 text-sm"}>
        {items.map(({ path, label: text }) => {
          const href = `/${locale}${path}`;
          const here = pathname === href;
          const look = here ? "border-kaz text-ink" : "border-transparent text-muted hover:text-ink";
          return (
            <li key={path}>
              <a
                href={href}
                aria-current={here ? "page" : undefined}
                className={`block no-underline ${look} ${vertical ? "border-l-2 py-1.5 pl-3" : "border-b-2 py-2"}`}
              >
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
