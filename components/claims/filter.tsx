/** Choosing claims by text, indicator, verdict and day of knowledge; a form of the address, so it works without scripts. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface Option {
  value: string;
  text: string;
}

interface FilterProps {
  locale: Locale;
  chosen: {
    ledger?: string | undefined;
    indicator?: string | undefined;
    verdict?: string | undefined;
    asOf?: string | undefined;
  };
  choices: { ledgers: Option[]; indicators: Option[]; verdicts: Option[] };
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  options: Option[];
  chosen: string | undefined;
}

function Choice({ name, label, all, options, chosen }: ChoiceProps) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="text-muted">{label}</span>
      <select
        name={name}
        // Another choice is another page, though the form stays.
        key={chosen}
        defaultValue={chosen ?? ""}
        className="w-full min-w-0 border border-line bg-ground px-2 py-1.5"
      >
        <option value="">{all}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Filter({ locale, chosen, choices }: FilterProps) {
  const t = translator(locale);
  const all = t("claims.filter.all");
  const isChosen = Object.values(chosen).some((value) => value);
  return (
    <form
      action={`/${locale}/claims`}
      aria-label={t("claims.filter")}
      className="mt-8 grid items-end gap-3 border-t-2 border-ink pt-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto] print:hidden"
    >
      <Choice
        name="ledger"
        label={t("claims.filter.ledger")}
        all={t("claims.filter.papers")}
        options={choices.ledgers}
        chosen={chosen.ledger}
      />
      <Choice
        name="indicator"
        label={t("claims.filter.indicator")}
        all={all}
        options={choices.indicators}
        chosen={chosen.indicator}
      />
      <Choice
        name="verdict"
        label={t("claims.filter.verdict")}
        all={all}
        options={choices.verdicts}
        chosen={chosen.verdict}
      />
      <label className="grid min-w-0 gap-1 text-sm">
        <span className="text-muted">{t("compare.asOf")}</span>
        <input
          type="date"
          name="asOf"
          key={chosen.asOf}
          defaultValue={chosen.asOf}
          className="w-full min-w-0 border border-line bg-ground px-2 py-1.5"
        />
      </label>
      <p className="flex items-baseline gap-4">
        <button type="submit" className="border border-ink px-4 py-1.5 text-sm font-semibold">
          {t("claims.filter.show")}
        </button>
        {isChosen && (
          <a href={`/${locale}/claims`} className="text-sm">
            {t("claims.filter.reset")}
          </a>
        )}
      </p>
    </form>
  );
}
