/** The series of the comparison in their order, each with its own steps. */
import { translator } from "@/lib/i18n";
import { isOwnId, type Locale, movedUp, withoutSeries } from "@/lib/model";
import { OwnName } from "../own/own-name";
import type { ChosenView } from "./series-view";
import { TransformForm } from "./transform-form";

interface ChosenListProps {
  locale: Locale;
  /** The comparison's query. */
  of: string;
  all: ChosenView[];
}

export function ChosenList({ locale, of, all }: ChosenListProps) {
  const t = translator(locale);
  const page = (query: string) => `/${locale}/compare${query ? `?${query}` : ""}`;
  const button = "py-1 text-sm font-semibold no-underline hover:underline";
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen" tabIndex={-1} className="font-semibold">
        {t("compare.chosen")}
      </h2>
      <ol className="mt-1 border-t border-line">
        {all.map((view, index) => (
          <li key={view.key} className="border-b border-line py-2">
            <p className="leading-5 break-words">
              {isOwnId(view.chosen.id) ? (
                <OwnName id={view.chosen.id} fallback={view.name} />
              ) : (
                [view.name, ...view.steps].join(locale === "zh" ? "，" : ", ")
              )}
            </p>
            <p className="text-xs leading-5 text-muted">{view.detail}</p>
            <p className="flex gap-4">
              {index > 0 && (
                <a
                  data-change
                  href={page(movedUp(of, index))}
                  aria-label={t("compare.moveUpNamed", { series: view.name })}
                  className={button}
                >
                  {t("compare.moveUp")}
                </a>
              )}
              <a
                data-change
                href={page(withoutSeries(of, index))}
                aria-label={t("compare.removeNamed", { series: view.name })}
                className={button}
              >
                {t("compare.remove")}
              </a>
            </p>
            <TransformForm locale={locale} of={of} index={index} all={all} />
          </li>
        ))}
      </ol>
      <p className="mt-2 text-xs leading-5 text-muted">{t("compare.order")}</p>
    </section>
  );
}
