/** Rule + series -> verdict: fired, quiet, or why that cannot be said. Only published values count, never a forecast. */
import { comparePeriods, type Observation, type Period, type Series } from "../model";
import { judgeMoves } from "./moves";
import type { AlertRule, LevelRule } from "./rule";
import { over, type Valued, type Verdict } from "./verdict";

/** The rule's limit is exceeded only where the value lies strictly beyond it. */
function isBeyond({ kind, level }: LevelRule, value: number): boolean {
  return kind === "above" ? over(value, level) : over(level, value);
}

/** First period of the unbroken run of published values beyond the level that the newest one ends. */
function sinceOf(rule: LevelRule, values: Valued[]): Period | undefined {
  const inside = values.findLastIndex(({ value }) => !isBeyond(rule, value));
  return values[inside + 1]?.period;
}

function judgeLevel(rule: LevelRule, values: Valued[], last: Valued): Verdict {
  const { value, period } = last;
  if (!isBeyond(rule, value)) return { state: "quiet", value, period };
  const since = sinceOf(rule, values);
  return { state: "fired", value, period, ...(since && { since }) };
}

/** Values that somebody published, in order: what is missing is no zero, and a forecast is no fact. */
function published({ observations }: Series): Valued[] {
  const isValue = (one: Observation): one is Valued =>
    one.value !== null && Number.isFinite(one.value) && one.status !== "F" && one.status !== "M";
  return observations.filter(isValue).sort((a, b) => comparePeriods(a.period, b.period));
}

/** The newest published value decides; one that is known to be wrong decides nothing. */
export function judgeAlert(rule: AlertRule, series: Series): Verdict {
  const all = published(series);
  const last = all.at(-1);
  if (!last) return { state: "unknown", why: "empty" };
  const { value, period } = last;
  if (last.status === "S") return { state: "unknown", why: "suspect", value, period };
  const values = all.filter(({ status }) => status !== "S");
  return rule.kind === "moves" ? judgeMoves(rule, series, values) : judgeLevel(rule, values, last);
}
