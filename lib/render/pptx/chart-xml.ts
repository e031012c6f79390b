/** A native chart as PowerPoint stores it: exactly two axes, each named twice and no more. */
import type { Chart } from "../../model";
import { dateFormat, numberFormat } from "../office-formats";
import type { Theme } from "../palette";
import { axesOf, axisIds } from "./axes";
import { cellDigits } from "./cells";
import { solid } from "./colours";
import { seriesLabels } from "./labels";
import { dataTextSize, hasLegend, plotLayout } from "./layout";
import { pointLooks, seriesLook, seriesMarker } from "./marks";
import type { Column, Plan } from "./plan";
import { categories, seriesName, seriesPlaces, seriesValues } from "./references";
import { officeLanguage } from "./slides";
import { element, namespaces, val, xmlDocument } from "./xml";

interface Drawing {
  chart: Chart;
  plan: Plan;
  theme: Theme;
}

const frequencyOfUnit = { days: "D", months: "M", years: "A" } as const;

function rowFormat({ rows }: Plan, { locale }: Chart): string {
  return rows.kind === "date" ? dateFormat(frequencyOfUnit[rows.unit], locale) : "General";
}

/** Children in the order that the schema asks for. */
function series({ chart, plan, theme }: Drawing, column: Column, index: number): string {
  const isLine = plan.kind === "line" || plan.kind === "scatter";
  const isBar = plan.kind === "bar" || plan.kind === "lying";
  const format = numberFormat(cellDigits(plan));
  const xFormat = chart.x.kind === "time" ? dateFormat("D", chart.locale) : numberFormat(1);
  return element(
    "c:ser",
    {},
    val("c:idx", index),
    val("c:order", index),
    seriesName(column, index),
    seriesLook(plan, column, theme),
    isLine && seriesMarker(plan, column, theme),
    isBar && val("c:invertIfNegative", false),
    pointLooks(plan, column, chart.layers, theme),
    seriesLabels(chart, plan, column, theme),
    column.xs ? seriesPlaces(plan, column, index, xFormat) : categories(plan, rowFormat(plan, chart)),
    seriesValues(plan, column, index, format),
    isLine && val("c:smooth", false),
  );
}

const axes = val("c:axId", axisIds.across) + val("c:axId", axisIds.values);

function plot(drawing: Drawing): string {
  const { plan, theme } = drawing;
  const all = plan.columns.map((column, index) => series(drawing, column, index)).join("");
  const vary = val("c:varyColors", false);
  switch (plan.kind) {
    case "area":
      return element("c:areaChart", {}, val("c:grouping", plan.grouping), vary, all, axes);
    case "scatter":
      return element("c:scatterChart", {}, val("c:scatterStyle", "lineMarker"), vary, all, axes);
    case "line": {
      const between = element("a:ln", { w: 25_400 }, solid("grid", theme));
      const uprights = plan.isBand && element("c:hiLowLines", {}, element("c:spPr", {}, between));
      const marked = val("c:marker", true);
      return element("c:lineChart", {}, val("c:grouping", "standard"), vary, all, uprights, marked, axes);
    }
    default: {
      const direction = val("c:barDir", plan.kind === "lying" ? "bar" : "col");
      const gap = val("c:gapWidth", plan.kind === "lying" ? 56 : 32);
      const overlap = plan.grouping === "stacked" && val("c:overlap", 100);
      const grouping = val("c:grouping", plan.grouping);
      return element("c:barChart", {}, direction, grouping, vary, all, gap, overlap, axes);
    }
  }
}

function textLook(chart: Chart, theme: Theme): string {
  const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';
  const properties = element("a:defRPr", { sz: dataTextSize(chart) * 100 }, solid("muted", theme), fonts);
  const paragraph = element("a:pPr", {}, properties);
  const end = element("a:endParaRPr", { lang: officeLanguage[chart.locale] });
  return element("c:txPr", {}, "<a:bodyPr/>", "<a:lstStyle/>", element("a:p", {}, paragraph, end));
}

const legend = element("c:legend", {}, val("c:legendPos", "t"), val("c:overlay", false));

export function chartXml(chart: Chart, plan: Plan, theme: Theme, workbook: string): Uint8Array {
  const drawing = { chart, plan, theme };
  // Names above their bars have no place in a native chart; its own layout then finds room for them beside.
  const isAuto = plan.kind === "lying";
  const area = element(
    "c:plotArea",
    {},
    isAuto ? "<c:layout/>" : plotLayout(chart),
    plot(drawing),
    axesOf(chart, plan, theme),
    element("c:spPr", {}, "<a:noFill/>"),
  );
  const content = element(
    "c:chart",
    {},
    val("c:autoTitleDeleted", true),
    area,
    hasLegend(chart) && plan.columns.length > 1 && legend,
    val("c:plotVisOnly", true),
    val("c:dispBlanksAs", "gap"),
  );
  const root = element(
    "c:chartSpace",
    { "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart", ...namespaces },
    val("c:date1904", false),
    val("c:lang", officeLanguage[chart.locale]),
    val("c:roundedCorners", false),
    content,
    element("c:spPr", {}, "<a:noFill/>", element("a:ln", {}, "<a:noFill/>")),
    textLook(chart, theme),
    element("c:externalData", { "r:id": workbook }, val("c:autoUpdate", false)),
  );
  return xmlDocument(root);
}
