/** The picker's texts; `{series}` and `{count}` are filled in by the browser. */
import { translator } from "@/lib/i18n";
import { comparedAtMost, type Locale } from "@/lib/model";

export function pickerWords(locale: Locale) {
  const t = translator(locale);
  return {
    search: t("compare.search"),
    hint: t("compare.searchHint"),
    by: t("compare.by"),
    groupings: {
      indicator: t("compare.by.indicator"),
      country: t("compare.by.country"),
      source: t("compare.by.source"),
    },
    searchNow: t("compare.searchNow"),
    results: t("compare.found", { count: "{count}" }),
    loading: t("chart.loading"),
    none: t("compare.noResults"),
    full: t("compare.fault.full", { count: comparedAtMost }),
    addNamed: t("compare.addNamed", { series: "{series}" }),
    failed: t("chart.failed", { what: t("compare.search") }),
    retry: t("chart.tryAgain"),
  };
}

export type PickerWords = ReturnType<typeof pickerWords>;
