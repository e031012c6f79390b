/** Direct labels of a native chart: names at line ends, figures at lying bars and windows. */
import { place } from "../../chart";
import type { Chart, PlacedText } from "../../model";
import { numberFormat } from "../office-formats";
import type { Theme } from "../palette";
import { solid } from "./colours";
import { dataTextSize } from "./layout";
import type { Column, Plan } from "./plan";
import { element, val } from "./xml";

type Shown = "name" | "value" | "both";

function textLook(chart: Chart, column: Column, theme: Theme, isOwn: boolean): string {
  const sz = dataTextSize(chart) * 100;
  const properties = element("a:defRPr", { sz, b: isOwn }, solid(isOwn ? column.layer.colour : "ink", theme));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", { wrap: "none" }),
    "<a:lstStyle/>",
    element("a:p", {}, element("a:pPr", {}, properties), element("a:endParaRPr", {})),
  );
}

function flags(shown: Shown | "none"): string {
  return (
    val("c:showLegendKey", false) +
    val("c:showVal", shown === "value" || shown === "both") +
    val("c:showCatName", false) +
    val("c:showSerName", shown === "name" || shown === "both") +
    val("c:showPercent", false) +
    val("c:showBubbleSize", false)
  );
}

/** Digits after the sign of the last figure in a text, as its language writes them. */
function digitsIn(text: string, { locale }: Chart): number {
  const sign = locale === "ru" || locale === "kk" ? "," : ".";
  const [figure = ""] = /\d[\d.,\s]*$/.exec(text.replace(/[^\d]+$/, "")) ?? [];
  return figure.includes(sign) ? figure.length - figure.lastIndexOf(sign) - 1 : 0;
}

/** As many digits as the screen shows; where it shows no figure, one more than the axis. */
function format(chart: Chart, plan: Plan, labels: PlacedText[], sign = false): string {
  const shown = labels.filter(({ text }) => /\d/.test(text)).map(({ text }) => digitsIn(text, chart));
  const digits = shown.length > 0 ? Math.max(...shown) : (plan.values.counts?.digits ?? 0) + 1;
  return element("c:numFmt", { formatCode: numberFormat(digits, sign), sourceLinked: false });
}

const labelsOf = ({ labels }: Chart, { layer }: Column) =>
  labels.filter(({ colour }) => colour === layer.colour);

/** Labels that were moved apart on the screen are moved apart on the slide. */
function moved(chart: Chart, column: Column, value: number, anchor: PlacedText["anchor"] = "start"): string {
  const end = place(chart).y(value);
  const mine = (label: PlacedText) => label.colour === column.layer.colour && label.anchor === anchor;
  // Of labels in one colour it is the one nearest to the line's end.
  const [label] = chart.labels
    .filter(mine)
    .toSorted((a, b) => Math.abs(a.y - 4 - end) - Math.abs(b.y - 4 - end));
  const shift = label ? (label.y - 4 - end) / chart.frame.height : 0;
  if (Math.abs(shift) < 0.01) return "";
  const by = element("c:manualLayout", {}, val("c:x", 0), val("c:y", shift.toFixed(4)));
  return element("c:layout", {}, by);
}

const bare = element("c:spPr", {}, "<a:noFill/>", element("a:ln", {}, "<a:noFill/>"));

function endLabel(chart: Chart, plan: Plan, column: Column, theme: Theme): string {
  const idx = column.points.findLastIndex((point) => point?.value != null);
  const last = column.points[idx];
  if (!last || last.value === null) return "";
  const isSingle = plan.columns.length === 1;
  const label = element(
    "c:dLbl",
    {},
    val("c:idx", idx),
    isSingle ? "" : moved(chart, column, last.value),
    format(chart, plan, isSingle ? chart.labels : []),
    bare,
    textLook(chart, column, theme, true),
    val("c:dLblPos", "r"),
    flags(isSingle ? "value" : "name"),
    element("c:separator", {}, " "),
  );
  return element("c:dLbls", {}, label, flags("none"));
}

function allLabels(chart: Chart, plan: Plan, column: Column, theme: Theme, position: string): string {
  const sign = chart.labels.some(({ text }: PlacedText) => text.startsWith("+"));
  return element(
    "c:dLbls",
    {},
    format(chart, plan, chart.labels, sign),
    bare,
    textLook(chart, column, theme, false),
    val("c:dLblPos", position),
    flags("value"),
  );
}

/** Each window's level stands once, at its first end. */
function windowLabels(chart: Chart, plan: Plan, column: Column, theme: Theme): string {
  const labels = column.points.flatMap((point, idx) => {
    const next = column.points[idx + 1];
    const { value, period } = point ?? {};
    if (value == null || next?.period !== period || next?.value == null) return [];
    const others = chart.layers.filter((one) => one !== column.layer).flatMap(({ points }) => points);
    const isUnder = others.some((one) => one.period === period && one.value !== null && one.value > value);
    return [
      element(
        "c:dLbl",
        {},
        val("c:idx", idx),
        format(chart, plan, labelsOf(chart, column)),
        bare,
        textLook(chart, column, theme, true),
        val("c:dLblPos", isUnder ? "b" : "t"),
        flags("value"),
      ),
    ];
  });
  return labels.length > 0 ? element("c:dLbls", {}, ...labels, flags("none")) : "";
}

/** Both ends of a slope tell name and figure. */
function slopeLabels(chart: Chart, plan: Plan, column: Column, theme: Theme): string {
  const labels = column.points.flatMap((point, idx) => {
    if (point?.value == null) return [];
    return [
      element(
        "c:dLbl",
        {},
        val("c:idx", idx),
        moved(chart, column, point.value, idx === 0 ? "end" : "start"),
        format(chart, plan, labelsOf(chart, column)),
        bare,
        textLook(chart, column, theme, true),
        val("c:dLblPos", idx === 0 ? "l" : "r"),
        flags(idx === 0 ? "value" : "both"),
        element("c:separator", {}, " "),
      ),
    ];
  });
  return element("c:dLbls", {}, ...labels, flags("none"));
}

export function seriesLabels(chart: Chart, plan: Plan, column: Column, theme: Theme): string {
  switch (column.layer.mark) {
    case "ranking":
      return allLabels(chart, plan, column, theme, "outEnd");
    case "slope":
      return slopeLabels(chart, plan, column, theme);
    case "windows":
      return windowLabels(chart, plan, column, theme);
    case "scatter":
    case "bar":
    case "bar-stacked":
    case "area-stacked":
    case "area-share":
      return "";
    default:
      return chart.labels.length > 0 ? endLabel(chart, plan, column, theme) : "";
  }
}
