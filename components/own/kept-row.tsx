"use client";
/** One kept series: what it is, into the comparison with it, another name or unit, away with it. */
import { useState } from "react";
import { formatPeriod, unitName } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { type KeptSeries, type Statement, stated } from "@/lib/own/kept";
import { Preview, spanText } from "./preview";
import { cleanStatement, UnitFields } from "./unit-fields";

interface KeptRowProps {
  locale: Locale;
  kept: KeptSeries;
  /** Undefined where it is in the comparison already, or the comparison is full. */
  href: string | undefined;
  onChange(kept: KeptSeries): void;
  onRemove(): void;
}

const statementOf = ({ name, measure, base, scale }: KeptSeries): Statement => ({
  name,
  unit: { measure, ...(base && { base }) },
  scale,
});

export function KeptRow({ locale, kept, href, onChange, onRemove }: KeptRowProps) {
  const t = translator(locale);
  const [editing, setEditing] = useState<Statement>();
  const { name, file, added, measure, base } = kept;
  const unit = unitName({ measure, ...(base && { base }) }, locale);
  const button = "py-1 font-semibold text-accent hover:underline";
  const origin = [
    file || t("own.pasted"),
    t("own.added", { date: formatPeriod(added.slice(0, 10), locale, "short") }),
  ];
  return (
    <li className="grid gap-1 border-t border-line py-2">
      <div className="flex items-start gap-3">
        <Preview shown={kept} />
        <div className="min-w-0 text-xs leading-5 text-muted">
          <p className="text-sm font-semibold break-words text-ink">{name}</p>
          <p>{[unit, spanText(kept, locale)].join(locale === "zh" ? "，" : ", ")}</p>
          <p className="break-words">{origin.join(" · ")}</p>
        </div>
      </div>
      {editing ? (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            onChange(stated(kept, cleanStatement(editing)));
            setEditing(undefined);
          }}
        >
          <UnitFields locale={locale} said={editing} onChange={setEditing} />
          <p className="flex gap-4 text-sm">
            <button type="submit" className="border border-ink px-3 py-1 font-semibold">
              {t("own.save")}
            </button>
            <button type="button" onClick={() => setEditing(undefined)} className={button}>
              {t("views.cancel")}
            </button>
          </p>
        </form>
      ) : (
        <p className="flex flex-wrap gap-x-4 text-sm">
          {href && (
            <a
              data-change
              href={href}
              aria-label={t("own.compareNamed", { series: name })}
              className={button}
            >
              {t("own.compare")}
            </a>
          )}
          <button
            type="button"
            onClick={() => setEditing(statementOf(kept))}
            aria-label={t("own.editNamed", { series: name })}
            className={button}
          >
            {t("own.edit")}
          </button>
          <button
            type="button"
            onClick={onRemove}
            aria-label={t("own.removeNamed", { series: name })}
            className={button}
          >
            {t("own.remove")}
          </button>
        </p>
      )}
    </li>
  );
}
