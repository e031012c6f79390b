/** The drilldown that a page's address names, drawn on the server: links work before and without scripts. */

import { figureView } from "@/components/chart/figure-view";
import { OpenedFigure } from "@/components/chart/opened-figure";
import { chartsAndDetails, comparesPair, figure, layouts } from "@/lib/catalog";
import { translator } from "@/lib/i18n";
import { type ChartSpec, type EventKind, type Indicator, type Locale, writeEventKinds } from "@/lib/model";
import { type DrillStep, readDrillPath, writeDrillPath } from "@/lib/model/drill-path";

/** The steps of `open`, or what is wrong with them; nothing where the address names none. */
export function openedPath(
  open: string | string[] | undefined,
  definition: Indicator,
): { path?: DrillStep[]; fault?: string } {
  if (open === undefined) return {};
  const known = chartsAndDetails(definition).map(({ id }) => id);
  const path = typeof open === "string" ? readDrillPath(open) : undefined;
  if (path?.every(({ chart }) => known.includes(chart))) return { path };
  return {
    fault: `The parameter "open" cannot be "${open}". Allowed: ${known.join(", ")}, each with two periods if need be, as in ${known[0]}~2020~2021.`,
  };
}

export function openedContent(
  definition: Indicator,
  from: ChartSpec,
  path: DrillStep[],
  { locale, asOf, events }: { locale: Locale; asOf: string | undefined; events: EventKind[] },
) {
  const t = translator(locale);
  const step = path.at(-1);
  const { slug } = definition;
  const spec = chartsAndDetails(definition).find(({ id }) => id === step?.chart);
  if (!step || !spec) return undefined;
  const { span } = step;
  const paired = comparesPair(spec);
  const shown = figure(slug, spec.id, {
    locale,
    asOf,
    events,
    ...(span && (paired ? { pair: span } : { from: span[0], to: span[1] })),
  });
  const query = span ? (paired ? { a: span[0], b: span[1] } : { from: span[0], to: span[1] }) : {};
  const marked = events.length > 0 ? `&events=${writeEventKinds(events)}` : "";
  const back = `?chart=${from.id}${asOf ? `&asOf=${asOf}` : ""}${marked}#${from.id}`;
  const content = (
    <section
      aria-label={t("drill.path")}
      className="mt-3 border-l-4 border-kaz pl-4"
      data-drill={writeDrillPath(path)}
    >
      <p className="mb-2 flex gap-3 text-sm">
        <a href={back}>{from.title[locale]}</a>
        <a href={back} className="ml-auto font-semibold">
          {t("drill.close")}
        </a>
      </p>
      {shown ? (
        <OpenedFigure
          view={figureView({ figure: shown, locale, query, asOf, events, layouts })}
          anchor={from.id}
          path={path}
        />
      ) : (
        <p>{t("chart.empty")}</p>
      )}
    </section>
  );
  return { path: writeDrillPath(path), content };
}
