"use client";
/** Spans, periods and details that a figure lets one choose; figures without such choices do not load this. */
import type { Chart } from "@/lib/model";
import { CalendarForm, type CalendarOptions } from "./calendar-form";
import { DrillLinks } from "./drill-links";
import type { FigureChoices, FigureParts } from "./figure-body";
import { PairForm } from "./pair-form";
import { RangeButtons } from "./range-buttons";

/** First and last period on the screen: where measuring begins. */
function endsOf(
  chart: Chart | undefined,
  { first, last }: CalendarOptions,
  shown: string[],
): [string, string] {
  const points = chart?.layers[0]?.points.filter(({ value }) => value !== null);
  return [points?.[0]?.period ?? shown[0] ?? first, points?.at(-1)?.period ?? shown[1] ?? last];
}

function Controls({ figure, own, query, chart, ask }: FigureChoices) {
  const { anchor, beside, words, ranges, pair, calendar, drill } = figure;
  const zoomed = query.from || query.to;
  return (
    <>
      {ranges.length > 0 && (
        <RangeButtons
          anchor={anchor}
          beside={beside}
          state={{ ...own, from: "", to: "" }}
          ranges={ranges}
          chosen={zoomed ? undefined : (query.range ?? figure.defaultRange)}
          label={words.ranges}
          onChoose={(range) => ask({ range })}
        />
      )}
      {calendar && (drill.addressed || calendar.use !== "move") && (
        <CalendarForm
          anchor={anchor}
          beside={beside}
          calendar={calendar}
          query={query}
          state={own}
          ends={pair ? [pair.a, pair.b] : endsOf(chart, calendar, figure.window)}
          words={words}
          onChoose={(chosen) => ask({ ...query, ...chosen })}
        />
      )}
      {pair && !calendar && (
        <PairForm
          anchor={anchor}
          beside={beside}
          state={{ table: own.table ?? "", open: own.open ?? "" }}
          pair={{ ...pair, a: query.a ?? pair.a, b: query.b ?? pair.b }}
          words={words}
          onChoose={(a, b) => ask({ a, b })}
        />
      )}
    </>
  );
}

function Ways({ figure, own }: FigureChoices) {
  const { anchor, beside, drills, words, drill } = figure;
  return (
    <DrillLinks
      anchor={anchor}
      options={drills}
      beside={beside}
      state={own}
      label={words.drill.look}
      more={words.drill.more}
      onChoose={drill.onStep}
    />
  );
}

export const figureParts: FigureParts = { Controls, Ways };
