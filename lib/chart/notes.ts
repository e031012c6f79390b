/** What must stand under a chart: breaks, holes, values that are not firm or known to be wrong, the chart's own note. */
import { isGap, monthsFrom, withValue } from "../derive";
import { formatLabelled, formatList, formatPeriod } from "../format";
import { translator } from "../i18n";
import {
  type Break,
  type ChartSpec,
  comparePeriods,
  type Locale,
  type Period,
  position,
  type Seam,
  type Series,
} from "../model";
import type { Built } from "./build-time";
import { bandsOf, type Drawn } from "./layers";

/** Seams of all series by period, each period once; their order gives them their letters. */
function seamsOf(drawn: Drawn[]): Seam[] {
  const found = new Map<Period, Seam>();
  for (const seam of drawn.flatMap((d) => d.series.seams ?? [])) {
    if (!found.has(seam.period)) found.set(seam.period, seam);
  }
  return [...found.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

export function breaksOf(spec: ChartSpec, built: Built, drawn: Drawn[]): Break[] {
  if (spec.series.some(({ origin }) => origin)) return [{ at: 0, text: "t = 0" }, ...breaksAround(drawn)];
  if (isPaired(spec) || spec.mark === "scatter") return [];
  const bands = built.x.kind === "band" ? bandsOf(drawn.map((d) => d.series)) : [];
  return seamsOf(drawn).map(({ period }, index) => ({
    at: built.x.kind === "band" ? bands.indexOf(period) - 0.5 : position(period),
    text: letter(index),
  }));
}

/** Each line has its own months, so a seam stands where they reach it. */
function breaksAround(drawn: Drawn[]): Break[] {
  const order = seamsOf(drawn).map(({ period }) => period);
  return drawn.flatMap(({ series, spec: { origin } }) =>
    (series.seams ?? []).flatMap(({ period }) =>
      origin ? [{ at: monthsFrom(origin, period), text: letter(order.indexOf(period)) }] : [],
    ),
  );
}

/** Spans without a value between two that have one, the longest first. */
function holes(series: Series): [Period, Period][] {
  const all = withValue(series);
  return all.flatMap((now, index): [Period, Period][] => {
    const before = all[index - 1];
    return before && isGap(before, now, series.frequency) ? [[before.period, now.period]] : [];
  });
}

/** Holes that a note names; more would be a list that nobody reads. */
const namedHoles = 3;

function gapNotes(drawn: Drawn[], locale: Locale): string[] {
  const t = translator(locale);
  const unique = new Map(
    drawn
      .filter((d) => d.mark !== "step")
      .flatMap((d) => holes(d.series))
      .map(([a, b]) => [`${a}/${b}`, [a, b] as const]),
  );
  return [...unique.values()]
    .slice(-namedHoles)
    .map(([a, b]) =>
      t("note.gapBetween", { from: formatPeriod(a, locale, "short"), to: formatPeriod(b, locale, "short") }),
    );
}

function periodsWith(drawn: Drawn[], status: string): Period[] {
  const found = drawn.flatMap((d) =>
    d.series.observations.filter((o) => o.status === status).map((o) => o.period),
  );
  return [...new Set(found)].sort(comparePeriods);
}

function spanText(periods: Period[], locale: Locale): string {
  const [first, last] = [periods[0] as Period, periods.at(-1) as Period];
  if (first === last) return formatPeriod(first, locale, "short");
  return `${formatPeriod(first, locale, "short")} – ${formatPeriod(last, locale, "short")}`;
}

/** Spans that a note names; more of them are counted. */
const namedSpans = 3;

/** Some periods of all that are drawn: as spans where few, else how many there are between the first and the last. */
function someText(periods: Period[], drawn: Drawn[], locale: Locale): string {
  const order = drawn.flatMap(({ series }) => series.observations.map((o) => o.period));
  const places = new Map([...new Set(order)].sort(comparePeriods).map((period, index) => [period, index]));
  const spans: Period[][] = [];
  for (const period of periods) {
    const last = spans.at(-1);
    const isNext = last && places.get(period) === (places.get(last.at(-1) ?? "") ?? Number.NaN) + 1;
    if (isNext) last.push(period);
    else spans.push([period]);
  }
  if (spans.length > namedSpans)
    return translator(locale)("note.some", { count: periods.length, span: spanText(periods, locale) });
  return formatList(
    spans.map((span) => spanText(span, locale)),
    locale,
  );
}

function firmnessNotes(spec: ChartSpec, drawn: Drawn[], locale: Locale): string[] {
  const t = translator(locale);
  const note = (status: string, key: "note.forecast" | "note.provisional" | "note.estimated") => {
    const periods = periodsWith(drawn, status);
    if (periods.length === 0) return [];
    const period =
      key === "note.forecast"
        ? formatPeriod(periods[0] as Period, locale, "short")
        : someText(periods, drawn, locale);
    return [t(key, { period })];
  };
  if (spec.mark === "ranking" || spec.mark === "slope") return [];
  return [...note("F", "note.forecast"), ...note("P", "note.provisional"), ...note("E", "note.estimated")];
}

/** Notes of single values that stand under a chart; every one stands beside its value in the table. */
const namedValues = 5;

/** Notes of single values, each text once with the periods that it speaks of. */
function valueNotes(drawn: Drawn[], locale: Locale): string[] {
  const found = new Map<string, Period[]>();
  for (const { series } of drawn) {
    for (const o of series.observations) {
      const text = o.note?.[locale];
      if (text) found.set(text, [...(found.get(text) ?? []), o.period]);
    }
  }
  const all = [...found].map(([text, periods]) =>
    formatLabelled(spanText([...new Set(periods)].sort(comparePeriods), locale), text, locale),
  );
  if (all.length <= namedValues) return all;
  const more = translator(locale)("note.more", { count: all.length - namedValues });
  return [...all.slice(-namedValues), more];
}

/** Two periods alone: a break or a hole between them is no mark in the drawing. */
const isPaired = (spec: ChartSpec) => ["slope", "ranking", "waterfall"].includes(spec.mark);

/** The series as they stand at the two periods compared. */
function atPair(drawn: Drawn[], pair: [Period, Period]): Drawn[] {
  return drawn.map((item) => {
    const observations = item.series.observations.filter((o) => pair.includes(o.period));
    return { ...item, series: { ...item.series, observations } };
  });
}

/** Which part has no figure for which period, and that the residual holds it; then what log points are. */
function waterfallNotes(spec: ChartSpec, drawn: Drawn[], pair: [Period, Period], locale: Locale): string[] {
  const t = translator(locale);
  const lacking = drawn.slice(1).flatMap(({ series }) => {
    const periods = pair.filter((period) =>
      series.observations.every((o) => o.period !== period || o.value === null),
    );
    const named = periods.map((period) => formatPeriod(period, locale, "short"));
    return named.length > 0 ? [{ part: series.name[locale], period: formatList(named, locale) }] : [];
  });
  const missing = lacking.map(({ part, period }) =>
    spec.residual
      ? t("note.partMissing", { part, period, residual: spec.residual[locale] })
      : t("note.waterfallMissing", { part, period }),
  );
  const inLogs = drawn.some(({ series }) => series.unit.measure === "LP");
  return [...missing, ...(inLogs ? [t("note.logPoints")] : [])];
}

/** Forecasts that nobody read at the publisher; where charts of other kinds quote, their own note says whom. */
function quotationNotes(spec: ChartSpec, drawn: Drawn[], locale: Locale): string[] {
  const isQuoted = drawn.some(({ series }) => series.provenance.some(({ obtained }) => obtained === "press"));
  return isQuoted && (spec.mark === "fan" || spec.table) ? [translator(locale)("note.press")] : [];
}

function breakNotes({ mark }: ChartSpec, drawn: Drawn[], locale: Locale): string[] {
  const t = translator(locale);
  // In a cloud of points no line is drawn for a letter to stand at.
  if (mark === "scatter")
    return seamsOf(drawn).map(({ period, after }) =>
      t("note.break", { name: after[locale], period: formatPeriod(period, locale, "short") }),
    );
  return seamsOf(drawn).map(({ period, before, after }, index) =>
    t("note.breakBetween", {
      letter: letter(index),
      period: formatPeriod(period, locale, "short"),
      before: before[locale],
      after: after[locale],
    }),
  );
}

export function notesOf(spec: ChartSpec, drawn: Drawn[], pair: [Period, Period], locale: Locale): string[] {
  // A period's name may itself end in a full stop.
  return allNotes(spec, drawn, pair, locale).map((note) => note.replace(/\.\.$/, "."));
}

function allNotes(spec: ChartSpec, drawn: Drawn[], pair: [Period, Period], locale: Locale): string[] {
  const own = spec.note ? [spec.note[locale]] : [];
  if (spec.mark === "waterfall") {
    const two = atPair(drawn, pair);
    const steps = waterfallNotes(spec, drawn, pair, locale);
    return [...own, ...steps, ...firmnessNotes(spec, two, locale), ...valueNotes(two, locale)];
  }
  const filled = drawn.filter(({ series }) => withValue(series).length > 0);
  const logPoints = filled.some(({ series }) => series.unit.measure === "LP");
  return [
    ...own,
    ...(logPoints ? [translator(locale)("note.logPoints")] : []),
    ...(isPaired(spec) ? [] : breakNotes(spec, filled, locale)),
    ...quotationNotes(spec, filled, locale),
    ...firmnessNotes(spec, filled, locale),
    ...valueNotes(filled, locale),
    ...gapNotes(filled, locale),
  ];
}
