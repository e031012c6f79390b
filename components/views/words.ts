/** The texts of the list of saved views; names and numbers are filled in by the browser. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export function viewsWords(locale: Locale) {
  const t = translator(locale);
  return {
    loading: t("chart.loading"),
    failed: t("chart.failed", { what: t("views.title") }),
    retry: t("chart.tryAgain"),
    empty: t("views.empty"),
    list: t("views.list"),
    name: t("views.name"),
    rename: t("views.rename"),
    renameOf: t("views.renameOf", { name: "{name}" }),
    remove: t("views.delete"),
    removeOf: t("views.deleteOf", { name: "{name}" }),
    copy: t("views.copy"),
    copyOf: t("views.copyOf", { name: "{name}" }),
    saveName: t("views.saveName"),
    cancel: t("views.cancel"),
    undo: t("views.undo"),
    removed: t("views.deleted", { name: "{name}" }),
    restored: t("views.restored", { name: "{name}" }),
    copied: t("views.copied", { name: "{name}" }),
    copyByHand: t("views.copyByHand"),
    full: t("views.full"),
    blocked: t("views.blocked"),
    exportList: t("views.export"),
    importList: t("views.import"),
    imported: t("views.imported", { added: "{added}", same: "{same}" }),
    unread: t("views.unread"),
    download: t("views.unread.download"),
    forget: t("views.unread.forget"),
    fileUnread: t("views.fileUnread", { file: "{file}" }),
    faults: {
      notJson: t("views.fault.notJson"),
      notViews: t("views.fault.notViews"),
      newer: t("views.fault.newer"),
      tooLarge: t("views.fault.tooLarge"),
      entry: t("views.fault.entry", { place: "{place}", name: "{name}", why: "{why}" }),
    },
    fields: {
      id: t("views.field.id"),
      name: t("views.field.name"),
      address: t("views.field.address"),
      saved: t("views.field.saved"),
      entry: t("views.field.entry"),
    },
  };
}

export type ViewsWords = ReturnType<typeof viewsWords>;
