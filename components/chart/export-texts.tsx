/** Texts of the copying menus, put into a page once: the menus come later and are many. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export function ExportTexts({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div
      hidden
      id="export-texts"
      data-copy={t("export.copy")}
      data-picture={t("export.copy.picture")}
      data-table={t("export.copy.table")}
      data-citation={t("export.copy.citation")}
      data-link={t("export.copy.link")}
      data-embed={t("export.copy.embed")}
      data-dark={t("export.dark")}
      data-deck={t("deck.add")}
      data-deck-link={t("deck.title")}
      data-added={t("deck.added", { count: "{count}" })}
      data-full={t("deck.full")}
      data-blocked={t("deck.blocked")}
      data-most={t("deck.most", { most: "{most}" })}
      data-deck-failed={t("deck.addFailed")}
      data-copying={t("chart.loading")}
      data-copied={t("export.copied")}
      data-failed={t("export.copyFailed")}
    />
  );
}
