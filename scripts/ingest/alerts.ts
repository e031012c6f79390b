/** Alerts of a deployment after an ingest: what has fired since the last one is told to a webhook, once. */
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { type AlertFault, type AlertRule, readAlerts, withinAtMost } from "../../lib/alerts";
import { alertMessage, type JudgedAlert, judgedAlerts } from "../../lib/export/alert-message";
import { type Locale, locales, type ToldAlerts } from "../../lib/model";
import { deliver, type Manners, politeManners } from "../../lib/sources/retrieve";
import { readTold, writeTold } from "../../lib/store";

type Told = ToldAlerts["told"];

export interface AlertsRun {
  /** What had not been told before. */
  fired: JudgedAlert[];
  /** Why the fired ones were, or were not, told. */
  delivery: string;
  /** What somebody has to look at. */
  faults: string[];
}

interface Asked {
  today: string;
  dryRun: boolean;
  manners: Partial<Manners>;
}

const allowed: Record<string, string> = {
  series: "a series of the catalogue, such as tenge/usd-kzt",
  kind: "above, below or moves",
  level: "a number, in the plain unit of the series",
  by: "a number above 0",
  in: "percent or units",
  within: `a whole number from 1 to ${withinAtMost}`,
  direction: "any, up or down",
};

function faultText(file: string, fault: AlertFault): string {
  if (fault.reason === "entry") {
    const { place, series, field } = fault;
    const may = allowed[field];
    const why =
      field === "entry"
        ? "it is no rule, or stands there twice"
        : may
          ? `"${field}" is missing or wrong: it has to be ${may}`
          : `"${field}" is no field of a rule: there are ${Object.keys(allowed).join(", ")}`;
    return `${file}: alerts[${place - 1}]${series && ` (${series})`}: ${why}.`;
  }
  const said = {
    notJson: "this is no JSON text.",
    notAlerts:
      'this is no list of alerts: { "format": "steppe-monitor-alerts", "version": 1, "alerts": [] }.',
    newer: "this was written by a newer version.",
    tooMany: "only the first 50 alerts are read.",
  };
  return `${file}: ${said[fault.reason]}`;
}

function readFile(file: string): { rules: AlertRule[]; faults: string[] } {
  try {
    const { alerts, faults } = readAlerts(readFileSync(file, "utf8"));
    return { rules: alerts, faults: faults.map((fault) => faultText(file, fault)) };
  } catch (error) {
    return {
      rules: [],
      faults: [`STEPPE_ALERTS ${file}: ${error instanceof Error ? error.message : error}`],
    };
  }
}

function languageOf(environment: NodeJS.ProcessEnv, faults: string[]): Locale {
  const wanted = environment.STEPPE_WEBHOOK_LANG || "en";
  const found = locales.find((locale) => locale === wanted);
  if (!found) faults.push(`STEPPE_WEBHOOK_LANG ${wanted}: there are ${locales.join(", ")}.`);
  return found ?? "en";
}

/** What cannot be judged just now stays as it was last known; what is quiet may fire anew. */
function stillTold(before: Told, judged: JudgedAlert[]): Told {
  const states = new Map(judged.map(({ rule, state }) => [rule, state]));
  return before.filter(({ rule }) => (states.get(rule) ?? "quiet") !== "quiet");
}

function signature(body: string, secret: string | undefined): Record<string, string> {
  if (!secret) return {};
  return { "x-steppe-signature": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}` };
}

async function send(body: string, url: string, manners: Partial<Manners>): Promise<void> {
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new Error("STEPPE_WEBHOOK_URL is no http or https address.");
  const headers = signature(body, process.env.STEPPE_WEBHOOK_SECRET);
  await deliver({ url, body, headers }, { ...politeManners, timeout: 15_000, ...manners });
}

/** Undefined where the deployment has no alerts. Never throws: the data are renewed whatever becomes of the webhook. */
export async function tellAlerts(asked: Asked): Promise<AlertsRun | undefined> {
  const file = process.env.STEPPE_ALERTS;
  if (!file) return undefined;
  const { rules, faults } = readFile(file);
  const run: AlertsRun = { fired: [], delivery: "nothing new", faults };
  try {
    await tell(rules, run, asked);
  } catch (error) {
    run.delivery = "not sent; the next run tries again";
    run.faults.push(error instanceof Error ? error.message : String(error));
  }
  return run;
}

async function tell(rules: AlertRule[], run: AlertsRun, { today, dryRun, manners }: Asked): Promise<void> {
  const locale = languageOf(process.env, run.faults);
  const judged = judgedAlerts(rules, locale).flatMap((one, index) => {
    if (one) return [one];
    const rule = rules[index];
    run.faults.push(`${process.env.STEPPE_ALERTS}: there is no series "${rule?.series}" in the catalogue.`);
    return [];
  });
  const before = readTold();
  const kept = stillTold(before, judged);
  const known = new Set(kept.map(({ rule }) => rule));
  run.fired = judged.filter(({ rule, state }) => state === "fired" && !known.has(rule));
  if (dryRun) {
    if (run.fired.length > 0) run.delivery = "would be sent";
    return;
  }
  // First what has turned quiet: whatever becomes of the delivery, it may fire anew.
  if (kept.length < before.length) writeTold(kept);
  if (run.fired.length === 0) return;
  const url = process.env.STEPPE_WEBHOOK_URL;
  if (!url) {
    run.delivery = "not sent: STEPPE_WEBHOOK_URL is not set";
    return;
  }
  const origin = process.env.STEPPE_SITE?.replace(/\/+$/, "");
  await send(alertMessage(run.fired, { locale, origin, day: today }), url, manners);
  writeTold([...kept, ...run.fired.map(({ rule }) => ({ rule, on: today }))]);
  run.delivery = "sent";
}
