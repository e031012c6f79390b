/** Lays a comparison out: a panel a unit, a panel a series, a cloud of points, or lines from t = 0. */
import { around } from "../derive";
import { formatList, formatPeriod } from "../format";
import { translator } from "../i18n";
import { type ChartSpec, isOverTime, type Locale, type LocalText, type Series, sameUnit } from "../model";
import { type ComparedSeries, type ComparisonFault, inFour, type ReadyComparison, ruleTexts } from "./ready";

/** One chart of a comparison, not yet laid out for any width. */
export interface Panel {
  spec: ChartSpec;
  series: Record<string, Series>;
}

const joined = (locale: Locale) => (locale === "zh" ? "，" : ", ");

function same(all: LocalText[]): boolean {
  return new Set(all.map(({ en }) => en)).size <= 1;
}

const stepsText = ({ steps }: ComparedSeries): LocalText =>
  inFour((locale) => steps.map((step) => step[locale]).join(joined(locale)));

/** What all of a panel have in common stands in its title alone. */
interface Shared {
  steps: boolean;
  home: boolean;
}

function sharedBy(items: ComparedSeries[]): Shared {
  const homes = items.map(({ entry }) => (entry.part ? entry.home : undefined));
  const isHome = items.length > 1 && homes.every((home) => home !== undefined && home.en === homes[0]?.en);
  return { steps: same(items.map(stepsText)), home: isHome };
}

const apart: Shared = { steps: false, home: false };

function lineName(item: ComparedSeries, shared: Shared): LocalText {
  const name = (shared.home && item.entry.part) || item.entry.name;
  if (shared.steps || item.steps.length === 0) return name;
  const steps = stepsText(item);
  return inFour((locale) => `${name[locale]}${joined(locale)}${steps[locale]}`);
}

/** Names in a title before the rest is only counted. */
const namedAtMost = 3;

function titleOf(items: ComparedSeries[], shared: Shared): LocalText {
  const [first] = items;
  return inFour((locale) => {
    const colon = locale === "zh" ? "：" : ": ";
    const names = items.map((item) => lineName(item, shared)[locale]);
    const rest = names.length - namedAtMost;
    const listed =
      rest > 1
        ? translator(locale)("compare.andMore", {
            names: names.slice(0, namedAtMost).join(joined(locale)),
            count: rest,
          })
        : formatList(names, locale);
    const subject = shared.home && first ? `${first.entry.home[locale]}${colon}${listed}` : listed;
    const steps = first && shared.steps ? stepsText(first)[locale] : "";
    if (!steps) return subject;
    return shared.home
      ? `${subject}; ${steps}`
      : `${subject}${items.length > 1 ? colon : joined(locale)}${steps}`;
  });
}

/** The first series of an entity wears its colour; a second would not be told from it. */
function coloured(all: Series[]): Series[] {
  const worn = new Set<string>();
  return all.map((series) => {
    const { entity, ...rest } = series;
    if (entity === undefined || worn.has(entity)) return rest;
    worn.add(entity);
    return series;
  });
}

/** What was done to the figures stands under the chart that shows them, wherever it goes. */
function noteOf(items: ComparedSeries[]): { note?: LocalText } {
  if (items.every(({ lowered }) => lowered.length === 0)) return {};
  return {
    note: inFour((locale) => ruleTexts(items, locale).join(locale === "zh" ? "" : " ")),
  };
}

function timePanel(
  items: ComparedSeries[],
  index: number,
  { comparison }: ReadyComparison,
  onRight: ComparedSeries[] = [],
): Panel {
  const shared = sharedBy(items);
  const named = coloured(
    items.map((item, at) => ({ ...item.series, id: `s${at + 1}`, name: lineName(item, shared) })),
  );
  const isQuoted = named.every(({ frequency }) => frequency === "I");
  const positive = named.every(({ observations }) =>
    observations.every(({ value }) => value === null || value > 0),
  );
  const isStep = (series: Series) => series.unit.measure === "PT_A_YEAR" && series.frequency === "D";
  return {
    spec: {
      id: `panel-${index + 1}`,
      title: titleOf(items, shared),
      mark: isQuoted ? "ranking" : "line",
      ...(isQuoted && { show: "each" as const }),
      series: named.map((series, at) => ({
        ref: series.id,
        ...(isStep(series) && { mark: "step" as const }),
        ...(onRight.includes(items[at] as ComparedSeries) && { axis: "right" as const }),
      })),
      ...(comparison.scale === "log" && positive && !isQuoted && { scale: "log" as const }),
      ...noteOf(items),
    },
    series: Object.fromEntries(named.map((series) => [series.id, series])),
  };
}

/** Series of one unit share a panel; figures over unlike spans stand by themselves. */
function byUnit(all: ComparedSeries[]): ComparedSeries[][] {
  const groups: ComparedSeries[][] = [];
  for (const item of all) {
    const isSpan = item.series.frequency === "I";
    const fits = groups.find(([first]) => {
      if (!first || (first.series.frequency === "I") !== isSpan) return false;
      return sameUnit(first.series.unit, item.series.unit);
    });
    if (fits) fits.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Two axes hold two units; whatever has a third stands by itself as before. */
function together(ready: ReadyComparison): Panel[] {
  const groups = byUnit(ready.compared);
  const isSpan = (group: ComparedSeries[]) => group[0]?.series.frequency === "I";
  const [left, right] = groups.filter((group) => !isSpan(group));
  if (ready.comparison.axes === "one" || !left || !right)
    return groups.map((items, index) => timePanel(items, index, ready));
  const rest = groups.filter((group) => group !== left && group !== right);
  return [
    timePanel([...left, ...right], 0, ready, right),
    ...rest.map((items, index) => timePanel(items, index + 1, ready)),
  ];
}

function scatterPanel(ready: ReadyComparison): Panel[] {
  const items = ready.compared.filter(({ series }) => series.frequency !== "I").slice(0, 2);
  const [first, second] = items;
  if (!first || !second) return [];
  const { lag, scale } = ready.comparison;
  const panel = timePanel(items, 0, ready);
  const [x, y] = [lineName(first, apart), lineName(second, apart)];
  const title = inFour((locale) => translator(locale)("chart.against", { y: y[locale], x: x[locale] }));
  const named = { s1: { ...panel.series.s1, name: x }, s2: { ...panel.series.s2, name: y } };
  const isLog = scale === "log" && panel.spec.scale === "log";
  const { scale: _, ...spec } = panel.spec;
  return [
    {
      spec: {
        ...spec,
        title,
        mark: "scatter",
        lag,
        series: [{ ref: "s1" }, { ref: "s2" }],
        ...(isLog && { scale }),
      },
      series: named as Record<string, Series>,
    },
  ];
}

function shockPanel(
  item: ComparedSeries,
  index: number,
  shocks: string[],
  faults: ComparisonFault[],
): Panel[] {
  const found = shocks.flatMap((origin) => {
    const series = around(item.series, origin, `t${origin.replace("-", "")}`);
    if (!series) {
      const month = inFour((locale) => formatPeriod(origin, locale));
      faults.push({
        parameter: "shocks",
        key: "compare.fault.shock",
        values: { series: item.entry.name, month },
      });
      return [];
    }
    const { entity: _, ...plain } = series;
    return [
      { origin, series: { ...plain, name: inFour((locale) => formatPeriod(origin, locale, "short")) } },
    ];
  });
  if (found.length === 0) return [];
  const name = lineName(item, apart);
  return [
    {
      spec: {
        id: `panel-${index + 1}`,
        title: inFour((locale) => translator(locale)("compare.aroundShocks", { series: name[locale] })),
        mark: "line",
        series: found.map(({ origin, series }) => ({ ref: series.id, origin })),
        ...noteOf([item]),
      },
      series: Object.fromEntries(found.map(({ series }) => [series.id, series])),
    },
  ];
}

/** The panels, and what could not be drawn in them. */
export function panelsOf(ready: ReadyComparison): { panels: Panel[]; faults: ComparisonFault[] } {
  const { comparison, compared } = ready;
  const faults: ComparisonFault[] = [];
  const spanless = compared.filter(({ series }) => series.frequency !== "I");
  if (!isOverTime(comparison)) {
    for (const { series, entry } of compared)
      if (series.frequency === "I")
        faults.push({ parameter: "view", key: "compare.fault.intervals", values: { series: entry.name } });
  }
  switch (comparison.view) {
    case "scatter":
      if (compared.length > 0 && spanless.length < 2)
        faults.push({ parameter: "view", key: "compare.fault.two", values: {} });
      return { panels: scatterPanel(ready), faults };
    case "shocks": {
      const panels = spanless.flatMap((item, index) => shockPanel(item, index, comparison.shocks, faults));
      return { panels, faults };
    }
    case "panels":
      return { panels: compared.map((item, index) => timePanel([item], index, ready)), faults };
    default:
      return { panels: together(ready), faults };
  }
}

/** Whether the reader asked for a logarithmic scale that some panel cannot have. */
export function lacksLog({ comparison }: ReadyComparison, panels: Panel[]): boolean {
  return (
    comparison.scale === "log" &&
    comparison.view !== "shocks" &&
    panels.some(({ spec }) => spec.scale !== "log")
  );
}
