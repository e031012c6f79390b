/** The drilldowns that a page's address names, drawn on the server: links work before and without scripts. */

import { figureView } from "@/components/chart/figure-view";
import { OpenedFigure } from "@/components/chart/opened-figure";
import { StateLink } from "@/components/chart/state-link";
import { chartsAndDetails, comparesPair, figure, figureQuery, layouts } from "@/lib/catalog";
import { translator } from "@/lib/i18n";
import {
  besideOf,
  type ChartSpec,
  type EventKind,
  type Indicator,
  type Locale,
  type PageState,
} from "@/lib/model";
import { type DrillStep, readDrillPath, writeDrillPath } from "@/lib/model/drill-path";

interface Opened {
  definition: Indicator;
  /** The chart below which it opens. */
  from: ChartSpec;
  open: string | undefined;
  locale: Locale;
  asOf: string | undefined;
  page: PageState;
  events: EventKind[];
}

/** What a step shows of its detail: its two periods are a pair or a window, whichever the detail's chart has. */
function queryOf({ span, range, base }: DrillStep, spec: ChartSpec) {
  if (!span) return { range, base };
  return comparesPair(spec) ? { a: span[0], b: span[1] } : { from: span[0], to: span[1] };
}

export function openedContent({ definition, from, open, locale, asOf, page, events }: Opened) {
  const path = open === undefined ? [] : (readDrillPath(open) ?? []);
  const step = path.at(-1);
  const spec = chartsAndDetails(definition).find(({ id }) => id === step?.chart);
  if (!step || !spec) return undefined;
  const t = translator(locale);
  const query = queryOf(step, spec);
  const shown = figure(definition.slug, spec.id, { locale, asOf, events, ...figureQuery(query) });
  const beside = besideOf(page, from.id);
  const back = { anchor: from.id, beside, state: { ...page.states[from.id], open: "" } };
  const content = (
    <section
      aria-label={t("drill.path")}
      className="mt-3 border-l-4 border-kaz pl-4"
      data-drill={writeDrillPath(path)}
    >
      <p className="mb-2 flex gap-3 text-sm">
        <StateLink {...back} className="py-1">
          {from.title[locale]}
        </StateLink>
        <StateLink {...back} className="ml-auto py-1 font-semibold">
          {t("drill.close")}
        </StateLink>
      </p>
      {shown ? (
        <OpenedFigure view={figureView({ figure: shown, locale, query, asOf, events, layouts })} />
      ) : (
        <p>{t("chart.empty")}</p>
      )}
    </section>
  );
  return { path: writeDrillPath(path), content };
}
