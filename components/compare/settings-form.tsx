/** What holds for the whole comparison: frequency, window, base, scale, axes, lag, months of shocks, day of knowledge. */

import { formatList } from "@/lib/format";
import { translator } from "@/lib/i18n";
import {
  type Comparison,
  type EventKind,
  eventKinds,
  eventsParameter,
  isOverTime,
  type Locale,
  targetFrequencies,
  turningPoints,
  writeEventKinds,
} from "@/lib/model";
import { Input, Select, Submit } from "./fields";

interface SettingsFormProps {
  locale: Locale;
  of: string;
  comparison: Comparison;
}

/** The kinds offered at once, and those that were chosen one by one under a chart. */
function eventOptions(chosen: readonly EventKind[], locale: Locale) {
  const t = translator(locale);
  const some = (kinds: readonly EventKind[]) => ({
    value: writeEventKinds(kinds),
    text: formatList(
      kinds.map((kind) => t(`events.kind.${kind}`)),
      locale,
    ),
  });
  const offered = [
    { value: "", text: t("events.none") },
    some(turningPoints),
    { value: writeEventKinds(eventKinds), text: t("events.all") },
  ];
  const own = writeEventKinds(chosen);
  const isOffered = chosen.length === 0 || offered.some(({ value }) => value === own);
  return isOffered ? offered : [...offered, some(chosen)];
}

export function SettingsForm({ locale, of, comparison }: SettingsFormProps) {
  const t = translator(locale);
  const { view, frequency, from, to, base, scale, axes, lag, shocks, asOf, series, events = [] } = comparison;
  const overTime = isOverTime(comparison);
  const hasIndex = series.some(({ move }) => move === "index");
  const periods = t("compare.periodForm");
  return (
    <form
      action={`/${locale}/compare/change`}
      aria-labelledby="settings"
      className="grid grid-cols-2 items-end gap-2"
    >
      <h2 id="settings" className="col-span-2 font-semibold">
        {t("compare.settings")}
      </h2>
      <input type="hidden" name="of" value={of} />
      <div className="col-span-2">
        <Select
          label={t("compare.frequency")}
          name="frequency"
          value={frequency ?? ""}
          options={[
            { value: "", text: t("compare.frequency.asIs") },
            ...targetFrequencies.map((value) => ({ value, text: t(`frequency.${value}`) })),
          ]}
        />
      </div>
      {view !== "shocks" && (
        <>
          <Input label={t("compare.from")} name="from" value={from} />
          <Input label={t("compare.to")} name="to" value={to} />
          <p className="col-span-2 text-xs text-muted">{periods}</p>
        </>
      )}
      {hasIndex && (
        <div className="col-span-2">
          <Input label={t("compare.base")} name="base" value={base} />
          {overTime && <p className="mt-1 text-xs text-muted">{t("compare.baseHint")}</p>}
        </div>
      )}
      {view !== "shocks" && (
        <Select
          label={t("compare.scale")}
          name="scale"
          value={scale}
          options={(["linear", "log"] as const).map((value) => ({
            value,
            text: t(`compare.scale.${value}`),
          }))}
        />
      )}
      {view === "together" && (
        <Select
          label={t("compare.axes")}
          name="axes"
          value={axes}
          options={(["one", "two"] as const).map((value) => ({ value, text: t(`compare.axes.${value}`) }))}
        />
      )}
      {view === "scatter" && (
        <Input label={t("compare.lag")} name="lag" value={lag} type="number" min={-60} max={60} />
      )}
      {view === "shocks" && (
        <div className="col-span-2">
          <Input label={t("compare.shocks")} name="shocks" value={shocks.join(",")} />
        </div>
      )}
      {overTime && (
        <div className="col-span-2">
          <Select
            label={t("compare.events")}
            name="events"
            value={eventsParameter(events) ?? ""}
            options={eventOptions(events, locale)}
          />
        </div>
      )}
      <div className="col-span-2">
        <Input label={t("compare.asOf")} name="asOf" value={asOf} type="date" />
      </div>
      <Submit text={t("compare.show")} />
    </form>
  );
}
