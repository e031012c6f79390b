"use client";
/** Name, unit and scale of an own series: what the file's columns cannot be trusted to say. */
import { unitName } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale, UnitMeasure } from "@/lib/model";
import { unitMeasures } from "@/lib/model/unit";
import { nameLimit, type Statement, scales } from "@/lib/own/kept";

interface UnitFieldsProps {
  locale: Locale;
  said: Statement;
  onChange(said: Statement): void;
}

const look = "w-full min-w-0 border border-line bg-ground px-2 py-1 text-ink";

/** The plain number first, then the closed list by name. */
function options(locale: Locale): { value: UnitMeasure; text: string }[] {
  const named = unitMeasures.map((measure) => ({ value: measure, text: unitName({ measure }, locale) }));
  const rest = named.filter(({ value }) => value !== "PURE_NUMB");
  return [
    ...named.filter(({ value }) => value === "PURE_NUMB"),
    ...rest.sort((a, b) => a.text.localeCompare(b.text, locale)),
  ];
}

export function UnitFields({ locale, said, onChange }: UnitFieldsProps) {
  const t = translator(locale);
  const { name, unit, scale } = said;
  const label = "grid min-w-0 gap-0.5 text-sm";
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <label className={`${label} sm:col-span-2`}>
        <span className="text-muted">{t("own.name")}</span>
        <input
          value={name}
          onChange={(event) => onChange({ ...said, name: event.target.value })}
          maxLength={nameLimit}
          required
          pattern=".*\S.*"
          autoComplete="off"
          className={look}
        />
      </label>
      <label className={label}>
        <span className="text-muted">{t("own.unit")}</span>
        <select
          value={unit.measure}
          onChange={(event) =>
            onChange({ ...said, unit: { ...unit, measure: event.target.value as UnitMeasure } })
          }
          className={look}
        >
          {options(locale).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label className={label}>
        <span className="text-muted">{t("own.scale")}</span>
        <select
          value={scale}
          onChange={(event) => onChange({ ...said, scale: Number(event.target.value) })}
          className={look}
        >
          {scales.map((value) => (
            <option key={value} value={value}>
              {t(`own.scale.${value}`)}
            </option>
          ))}
        </select>
      </label>
      {unit.measure === "IX" && (
        <label className={label}>
          <span className="text-muted">{t("own.base")}</span>
          <input
            value={unit.base ?? ""}
            onChange={(event) => onChange({ ...said, unit: { ...unit, base: event.target.value } })}
            maxLength={nameLimit}
            autoComplete="off"
            className={look}
          />
        </label>
      )}
    </div>
  );
}

/** An index alone has a base. */
export function cleanStatement({ name, unit, scale }: Statement): Statement {
  const base = unit.measure === "IX" ? unit.base?.trim() : undefined;
  return { name, unit: { measure: unit.measure, ...(base && { base }) }, scale };
}
