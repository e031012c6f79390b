/** Alerts as they leave the site: a body that chat services show by its `text`, and programs read by its fields. */
import { createHash } from "node:crypto";
import type { AlertRule } from "../alerts";
import { type JudgedAlert, judgedAlert } from "../catalog";
import type { Locale } from "../model";

export type { JudgedAlert };

/** Each rule with its verdict, undefined where the catalogue has no such series. */
export function judgedAlerts(rules: AlertRule[], locale: Locale): (JudgedAlert | undefined)[] {
  return rules.map((rule) => judgedAlert(rule, locale));
}

interface Carried {
  locale: Locale;
  /** The site's address, where the deployment states one. */
  origin: string | undefined;
  /** The day of the run. */
  day: string;
}

function line({ text, page }: JudgedAlert, origin: string | undefined): string {
  return origin ? `${text}\n${origin}${page}` : text;
}

/** The same alerts on the same figures have the same `id`, so that a receiver can tell a repetition. */
export function alertMessage(fired: JudgedAlert[], { locale, origin, day }: Carried): string {
  const what = fired.map(({ rule, period, value }) => `${rule} ${period} ${value}`).join("\n");
  return JSON.stringify({
    text: fired.map((one) => line(one, origin)).join("\n"),
    event: "alerts.fired",
    id: createHash("sha256").update(what).digest("hex").slice(0, 32),
    day,
    lang: locale,
    alerts: fired.map(({ page, ...alert }) => ({ ...alert, ...(origin && { page: `${origin}${page}` }) })),
  });
}
