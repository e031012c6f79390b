/** The alerts of this browser, and what the server says of each. */
import useSWR from "swr";
import { alertsAtMost } from "@/lib/alerts/document";
import { type AlertRule, writeRule } from "@/lib/alerts/rule";
import { changeKeptAlerts, forgetUnreadAlerts, readKeptAlerts } from "@/lib/alerts/storage";
import type { Locale } from "@/lib/model";
import type { Outcome } from "@/lib/views/kept";
import { local, watched } from "../views/watched";
import type { AlertAnswer, WordedForm } from "./words";

const { useKept, told } = watched(() => readKeptAlerts(local), { alerts: [], faults: [] });

export const useAlerts = useKept;

export function changeAlerts(change: (alerts: AlertRule[]) => AlertRule[]): Outcome {
  return told(changeKeptAlerts(local, change));
}

export function forgetUnread(): Outcome {
  return told(forgetUnreadAlerts(local));
}

export type SaveOutcome = Outcome | "there" | "most";

/** Adds a rule, or puts it in the place of another one. */
export function saveAlert(rule: AlertRule, instead?: string): SaveOutcome {
  let outcome: SaveOutcome = "done";
  const word = writeRule(rule);
  const stored = changeAlerts((all) => {
    const place = all.findIndex((one) => writeRule(one) === instead);
    outcome = "done";
    if (word !== instead && all.some((one) => writeRule(one) === word)) outcome = "there";
    else if (place < 0 && all.length >= alertsAtMost) outcome = "most";
    if (outcome !== "done") return all;
    return place < 0 ? [...all, rule] : all.with(place, rule);
  });
  return stored === "done" ? outcome : stored;
}

async function judged(rule: string, locale: Locale): Promise<AlertAnswer> {
  const response = await fetch(`/api/v1/alerts?${new URLSearchParams({ lang: locale, rule })}`);
  const body = (await response.json()) as { alerts?: AlertAnswer[]; detail?: string };
  const answer = body.alerts?.[0];
  if (response.ok && answer) return answer;
  if (response.status >= 500) throw new Error(`${response.status}`);
  // A series that there is no more: the others are judged all the same.
  return { rule, state: "unknown", title: rule, text: body.detail ?? "" };
}

const hour = 3_600_000;
const order = { fired: 0, unknown: 1, quiet: 2 };

/** Asks quietly; the answers of the last time stay until there are better ones. Fired ones come first. */
export function useJudged(alerts: AlertRule[], locale: Locale) {
  const rules = alerts.map(writeRule);
  const key = rules.length > 0 ? ["alerts", locale, ...rules] : null;
  const { data, error } = useSWR(key, () => Promise.all(rules.map((rule) => judged(rule, locale))), {
    keepPreviousData: true,
    refreshInterval: hour,
    shouldRetryOnError: false,
  });
  const known = (data ?? []).filter(({ rule }) => rules.includes(rule));
  const answers = known.toSorted((a, b) => order[a.state] - order[b.state]);
  return { answers, isFailed: error !== undefined };
}

async function formOf(address: string): Promise<WordedForm> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as WordedForm;
}

/** `asked`: the chart or the series that the form is about. */
export function useForm(locale: Locale, asked: [string, string][]) {
  const address = `/api/v1/alerts/form.json?${new URLSearchParams([["lang", locale], ...asked])}`;
  return useSWR(address, formOf, {
    revalidateOnFocus: false,
    shouldRetryOnError: false,
    keepPreviousData: true,
  });
}
