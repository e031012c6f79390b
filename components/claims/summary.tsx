/** How many claims of each verdict, each a way to see only those, with the rule that decides it. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { Verdict } from "./verdict";

interface SummaryProps {
  locale: Locale;
  counts: { verdict: string; count: number; text: string; rule: string; href: string; chosen: boolean }[];
}

export function Summary({ locale, counts }: SummaryProps) {
  const t = translator(locale);
  return (
    <section aria-label={t("claims.summary")} className="mt-6">
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {counts.map(({ verdict, count, text, rule, href, chosen }) => (
          <li key={verdict} className="border-t border-line pt-2">
            <p className="flex items-baseline gap-3">
              <span className="figures text-2xl font-semibold">{count}</span>
              <a
                href={href}
                aria-current={chosen ? "true" : undefined}
                className="text-ink no-underline hover:underline"
              >
                <Verdict kind={verdict} text={text} />
              </a>
            </p>
            <p className="mt-1 text-sm leading-5 text-muted">{rule}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
