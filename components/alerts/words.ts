/** The texts of alerts; names and numbers are filled in by the browser. */

import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export function alertWords(locale: Locale) {
  const t = translator(locale);
  const name = { name: "{name}" };
  return {
    title: t("alerts.title"),
    list: t("alerts.list"),
    flag: t("alerts.flag.some", { fired: "{fired}", all: "{all}" }),
    showAll: t("alerts.showAll", { all: "{all}" }),
    suggested: t("alerts.suggested"),
    add: t("alerts.add"),
    edit: t("alerts.edit"),
    editOf: t("alerts.editOf", name),
    remove: t("views.delete"),
    removeOf: t("views.deleteOf", name),
    removed: t("alerts.deleted", name),
    undo: t("views.undo"),
    exportList: t("alerts.export"),
    unread: t("alerts.unread"),
    download: t("views.unread.download"),
    forget: t("views.unread.forget"),
    failed: t("alerts.failed"),
    states: {
      fired: t("alerts.state.fired"),
      quiet: t("alerts.state.quiet"),
      unknown: t("alerts.state.unknown"),
    },
    set: t("alerts.set"),
    overview: t("alerts.overview"),
    close: t("search.close"),
    form: {
      series: t("alerts.form.series"),
      kind: t("alerts.form.kind"),
      kinds: {
        above: t("alerts.form.kind.above"),
        below: t("alerts.form.kind.below"),
        moves: t("alerts.form.kind.moves"),
      },
      amount: t("alerts.form.amount"),
      measure: t("alerts.form.measure"),
      percent: t("alerts.form.percent"),
      within: t("alerts.form.within"),
      units: {
        D: t("alerts.form.unit", { unit: "D" }),
        M: t("alerts.form.unit", { unit: "M" }),
        Q: t("alerts.form.unit", { unit: "Q" }),
        A: t("alerts.form.unit", { unit: "A" }),
      },
      direction: t("alerts.form.direction"),
      directions: {
        any: t("alerts.form.direction.any"),
        up: t("alerts.form.direction.up"),
        down: t("alerts.form.direction.down"),
      },
      now: t("alerts.form.now", { value: "{value}", when: "{when}" }),
      save: t("alerts.form.save"),
      change: t("alerts.form.change"),
      cancel: t("views.cancel"),
      wrong: t("alerts.form.wrong"),
    },
    outcomes: {
      there: t("alerts.form.there"),
      most: t("alerts.form.most", { most: "{most}" }),
      full: t("alerts.full"),
      blocked: t("alerts.blocked"),
    },
  };
}

export type AlertWords = ReturnType<typeof alertWords>;

/** A series that can be watched, as the catalogue's desk describes it. */
export interface WatchedSeries {
  id: string;
  name: string;
  frequency: string;
  /** The unit in which amounts are typed, and how many plain units it holds. */
  unit: string;
  scale: number;
  /** The unit of moves that are not in per cent. */
  points: string;
  percent: boolean;
  value: string;
  when: string;
}

/** What `/api/v1/alerts/form.json` says. */
export interface WordedForm {
  words: AlertWords;
  series: WatchedSeries[];
  suggested: { rule: string; title: string }[];
}

/** One alert as `/api/v1/alerts` judges it, or why it could not. */
export interface AlertAnswer {
  rule: string;
  state: "fired" | "quiet" | "unknown";
  title: string;
  text: string;
  page?: string;
}
