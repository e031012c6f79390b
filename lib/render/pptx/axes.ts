/** The two axes of a native chart. */
import { type Axis, type Chart, frequencyOf } from "../../model";
import { counted, dateFormat, numberFormat } from "../office-formats";
import type { Theme } from "../palette";
import { serial } from "../serial";
import { emu } from "./boxes";
import { solid } from "./colours";
import type { DateUnit, Plan } from "./plan";
import { element, val } from "./xml";

/** Ids of the two axes; any numbers do, as long as they are two. */
export const axisIds = { across: 500_000_001, values: 500_000_002 } as const;

function hairline(ink: "grid" | "muted", theme: Theme): string {
  return element("c:spPr", {}, element("a:ln", { w: emu(0.75) }, solid(ink, theme)));
}

const noLine = element("c:spPr", {}, element("a:ln", {}, "<a:noFill/>"));

function scaling(axis: Axis | undefined, range?: [number, number], reversed = false): string {
  return element(
    "c:scaling",
    {},
    axis?.kind === "log" && val("c:logBase", 10),
    val("c:orientation", reversed ? "maxMin" : "minMax"),
    range && val("c:max", range[1]),
    range && val("c:min", range[0]),
  );
}

/** A native logarithmic axis ticks at its lower end times powers of ten, so that it has to end at powers. */
function rangeOf(axis: Axis): [number, number] {
  const counts = axis.counts ?? { divisor: 1 };
  if (axis.kind === "log") {
    const [low, high] = axis.domain.map((end) => Math.log10(counted(end, counts)));
    return [10 ** Math.floor(low ?? 0), 10 ** Math.ceil(high ?? 1)];
  }
  return [counted(axis.domain[0], counts), counted(axis.domain[1], counts)];
}

/** The step between ticks, where they are evenly spaced. */
function stepOf({ ticks, counts, kind }: Axis): number | undefined {
  const [a, b] = ticks;
  if (!a || !b || kind === "log") return undefined;
  return counted(b.at - a.at, counts ?? { divisor: 1 });
}

/** Powers of ten have as many decimals as each of them needs. */
function formatOf({ kind, counts }: Axis): string {
  return kind === "log" ? "General" : numberFormat(counts?.digits ?? 0);
}

/** Figures beside bars that reach below zero need room before the names. */
function lyingRange(axis: Axis): [number, number] {
  const [low, high] = rangeOf(axis);
  return low < 0 ? [low - (stepOf(axis) ?? 0), high] : [low, high];
}

interface ValueLook {
  id: number;
  crosses: number;
  /** Where on the other axis this one stands. */
  meets: "autoZero" | "min" | "max";
  position: "l" | "b";
  axis: Axis;
  /** Drawn at all: figures at both ends of a slope need no axis. */
  isHidden?: boolean;
  grid: boolean;
  isBetween?: boolean;
  format: string;
  range?: [number, number];
  step?: number | undefined;
}

function valueAxis(look: ValueLook, theme: Theme): string {
  const { axis, id } = look;
  const step = look.step ?? stepOf(axis);
  return element(
    "c:valAx",
    {},
    val("c:axId", id),
    scaling(axis, look.range ?? rangeOf(axis)),
    val("c:delete", look.isHidden ?? false),
    val("c:axPos", look.position),
    look.grid && element("c:majorGridlines", {}, hairline("grid", theme)),
    element("c:numFmt", { formatCode: look.format, sourceLinked: false }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    // "Low" is the first row of lying bars, which is their top.
    val("c:tickLblPos", look.meets === "max" ? "nextTo" : "low"),
    look.grid ? noLine : hairline("muted", theme),
    val("c:crossAx", look.crosses),
    val("c:crosses", look.meets),
    val("c:crossBetween", look.isBetween ? "between" : "midCat"),
    step !== undefined && val("c:majorUnit", step),
  );
}

/** Whether ticks are years: then a tick tells the year alone. */
function areYears({ ticks }: Axis): boolean {
  return ticks.every(({ text }) => /^\d{4}$/.test(text));
}

/** Years between ticks of a long axis, months of a short one. */
function dateSteps(chart: Chart, values: number[], unit: DateUnit) {
  const years = ((values.at(-1) ?? 0) - (values[0] ?? 0)) / 365.25;
  const wanted = Math.max(2, Math.floor(chart.frame.width / 90));
  const isYearly = unit === "years" || years >= 4 || (areYears(chart.x) && chart.x.ticks.length > 2);
  if (isYearly) {
    const step = [1, 2, 5, 10, 20].find((one) => years / one <= wanted) ?? 50;
    return { format: "Y" as const, step, unit: "years" as const };
  }
  const step = [1, 2, 3, 6, 12].find((one) => (years * 12) / one <= wanted) ?? 12;
  return { format: "M" as const, step, unit: "months" as const };
}

function dateAxis(chart: Chart, plan: Plan, theme: Theme): string {
  const { rows } = plan;
  if (rows.kind !== "date") throw new Error("A date axis needs dates");
  const steps = dateSteps(chart, rows.values, rows.unit);
  const [first = 0] = rows.values;
  const january = serial(Date.UTC(new Date((first - 25_569) * 86_400_000).getUTCFullYear(), 0, 1));
  const isFromJanuary = steps.unit === "years" && rows.unit !== "years";
  return element(
    "c:dateAx",
    {},
    val("c:axId", axisIds.across),
    element("c:scaling", {}, val("c:orientation", "minMax"), isFromJanuary && val("c:min", january)),
    val("c:delete", false),
    val("c:axPos", "b"),
    element("c:numFmt", { formatCode: dateFormat(steps.format, chart.locale), sourceLinked: false }),
    val("c:majorTickMark", "out"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    hairline("muted", theme),
    val("c:crossAx", axisIds.values),
    val("c:crosses", "autoZero"),
    val("c:auto", false),
    val("c:lblOffset", 100),
    val("c:baseTimeUnit", rows.unit),
    val("c:majorUnit", steps.step),
    val("c:majorTimeUnit", steps.unit),
  );
}

function nameAxis(chart: Chart, plan: Plan, theme: Theme): string {
  const isLying = plan.kind === "lying";
  return element(
    "c:catAx",
    {},
    val("c:axId", axisIds.across),
    scaling(undefined, undefined, isLying),
    val("c:delete", false),
    val("c:axPos", isLying ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: false }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "low"),
    hairline("muted", theme),
    val("c:crossAx", axisIds.values),
    val("c:crosses", "autoZero"),
    val("c:auto", false),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    chart.layers.length > 0 && isLying && val("c:tickLblSkip", 1),
    val("c:noMultiLvlLbl", true),
  );
}

/** Along x of a scatter chart: numbers, or dates as numbers with ticks a step apart. */
function acrossAxis(chart: Chart, axis: Axis, theme: Theme): string {
  const look = {
    id: axisIds.across,
    crosses: axisIds.values,
    meets: "autoZero",
    position: "b",
    axis,
    grid: false,
  } as const;
  if (axis.kind !== "time") {
    return valueAxis({ ...look, format: formatOf(axis) }, theme);
  }
  const range: [number, number] = [serial(axis.domain[0]), serial(axis.domain[1])];
  const isDaily = chart.layers.some(({ points }) => points.some(({ period }) => frequencyOf(period) === "D"));
  const { format, step, unit } = dateSteps(chart, range, isDaily ? "days" : "years");
  const days = unit === "years" ? step * 365.25 : step * 30.4375;
  return valueAxis({ ...look, format: dateFormat(format, chart.locale), range, step: days }, theme);
}

export function axesOf(chart: Chart, plan: Plan, theme: Theme): string {
  const isLying = plan.kind === "lying";
  const first = plan.across
    ? acrossAxis(chart, plan.across, theme)
    : plan.rows.kind === "date"
      ? dateAxis(chart, plan, theme)
      : nameAxis(chart, plan, theme);
  const isShare = plan.grouping === "percentStacked";
  const second = valueAxis(
    {
      id: axisIds.values,
      crosses: axisIds.across,
      // Lying bars run from top to bottom, so that their last row is where the axis belongs.
      meets: isLying ? "max" : "min",
      position: isLying ? "b" : "l",
      axis: plan.values,
      grid: chart.mark !== "slope",
      isHidden: chart.mark === "slope",
      isBetween: plan.kind === "bar" || isLying || chart.mark === "slope",
      format: isShare ? "0%" : formatOf(plan.values),
      ...(isLying && { range: lyingRange(plan.values) }),
      ...(isShare && { range: [0, 1] as [number, number], step: 0.2 }),
    },
    theme,
  );
  return first + second;
}
