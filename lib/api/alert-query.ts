/** Rules of alerts in an address: each well formed, about a series that there is, and in a measure that makes sense. */
import { type AlertRule, alertsAtMost, readRule, ruleForms } from "../alerts";
import type { MessageKey, MessageValues } from "../i18n";
import { inPoints, type Unit } from "../model";
import { ProblemError } from "./problem";

function bad(
  value: string,
  allowed: string[],
  phrase: [MessageKey, MessageValues?],
  status = 400,
): ProblemError {
  return new ProblemError(
    {
      status,
      title: status === 404 ? "No such series" : "Bad parameter",
      detail: `The parameter "rule" cannot be "${value}". Allowed: ${allowed.join(", ")}.`,
      parameter: "rule",
      allowed,
    },
    { key: "problem.badParameter.detail", values: { name: "rule", value, allowed: "" }, phrase },
  );
}

/** Throws ProblemError: 400 for what is no rule, 404 for a series of which `unitOf` knows nothing. */
export function readAlertRules(
  search: URLSearchParams,
  unitOf: (series: string) => Unit | undefined,
): AlertRule[] {
  const texts = search.getAll("rule");
  if (texts.length === 0 || texts.length > alertsAtMost)
    throw bad(
      String(texts.length || ""),
      [`one to ${alertsAtMost} rules`],
      ["allowed.rules", { most: alertsAtMost }],
    );
  return texts.map((text) => {
    const rule = readRule(text);
    if (!rule) throw bad(text, ruleForms, ["allowed.rule"]);
    const unit = unitOf(rule.series);
    if (!unit) throw bad(text, ["a series of /api/v1/compare/catalogue.json"], ["allowed.series"], 404);
    if (rule.kind === "moves" && rule.in === "percent" && inPoints(unit.measure))
      throw bad(text, [text.replace("%:", ":"), "moves in points, without %"], ["allowed.rulePoints"]);
    return rule;
  });
}
