/** References of a chart to its workbook, with the cached figures beside them. */
import { counted } from "../office-formats";
import { cellName, placeOf, rangeName } from "./cells";
import type { Column, Plan } from "./plan";
import { element, plain, val } from "./xml";

function points(values: (number | string | null)[]): string {
  const told = values.flatMap((value, idx) =>
    value === null ? [] : [element("c:pt", { idx }, `<c:v>${plain(String(value))}</c:v>`)],
  );
  return val("c:ptCount", values.length) + told.join("");
}

function formula(name: string): string {
  return `<c:f>${plain(name)}</c:f>`;
}

export function numbers(name: string, values: (number | null)[], format: string): string {
  const cache = element("c:numCache", {}, `<c:formatCode>${plain(format)}</c:formatCode>`, points(values));
  return element("c:numRef", {}, formula(name), cache);
}

function strings(name: string, values: string[]): string {
  return element("c:strRef", {}, formula(name), element("c:strCache", {}, points(values)));
}

export function seriesName(column: Column, index: number): string {
  return element("c:tx", {}, strings(cellName(placeOf(column, index).y), [column.layer.label]));
}

export function categories({ rows }: Plan, format: string): string {
  const name = rangeName(0, rows.values.length);
  const inner = rows.kind === "date" ? numbers(name, rows.values, format) : strings(name, rows.values);
  return element("c:cat", {}, inner);
}

export function seriesValues(plan: Plan, column: Column, index: number, format: string): string {
  const counts = plan.values.counts ?? { divisor: 1 };
  const values = column.points.map((point) => (point?.value == null ? null : counted(point.value, counts)));
  const { y, rows } = placeOf(column, index);
  return element(column.xs ? "c:yVal" : "c:val", {}, numbers(rangeName(y, rows), values, format));
}

export function seriesPlaces(plan: Plan, column: Column, index: number, format: string): string {
  const counts = plan.across?.counts ?? { divisor: 1 };
  const values = (column.xs ?? []).map((x) => counted(x, counts));
  const { x, rows } = placeOf(column, index);
  return element("c:xVal", {}, numbers(rangeName(x, rows), values, format));
}
