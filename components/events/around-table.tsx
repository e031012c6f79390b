/** One table of readings around an event: a row a series, a column a step, each value with its period and its change. */
import { currencyMove, currencyPair, difference, formatFigure, formatPeriod, growth } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { AroundSeries, EventReading, Locale, Unit } from "@/lib/model";

interface AroundTableProps {
  locale: Locale;
  heading: string;
  caption: string;
  all: AroundSeries[];
}

const percent: Unit = { measure: "PT" };

/** How a later value differs from the one before the event; a currency's move in both conventions. */
export function changeText(
  before: EventReading | undefined,
  after: EventReading,
  unit: Unit,
  locale: Locale,
): string | undefined {
  if (before === undefined || before === after || before.value === null || after.value === null)
    return undefined;
  const pair = currencyPair(unit.measure);
  if (pair) {
    const { quoteRise, ownLoss } = currencyMove(before.value, after.value, locale, pair);
    if (quoteRise === null || ownLoss === null) return undefined;
    const signed = (value: number) => formatFigure(value, percent, locale, { sign: true });
    return translator(locale)("events.change.currency", { rise: signed(quoteRise), loss: signed(-ownLoss) });
  }
  const isPercent = unit.measure === "PT" || unit.measure === "PT_A_YEAR";
  const move = isPercent
    ? difference(before.value, after.value, unit, locale)
    : growth(before.value, after.value, locale);
  return move.value === null ? undefined : move.text;
}

function headOf({ step }: EventReading, unit: AroundSeries["unit"], locale: Locale): string {
  const t = translator(locale);
  if (step === "before") return t("events.step.before");
  if (unit === "days") return t("events.step.days", { count: step });
  return t(step === 0 ? "events.step.same" : step === 1 ? "events.step.next" : "events.step.third");
}

function Cell({ reading, series, before, locale }: CellProps) {
  const t = translator(locale);
  const { value, period, reason } = reading;
  const change = changeText(before, reading, series.unit, locale);
  return (
    <td className="px-2 py-1.5 text-right align-top">
      {reason ? (
        <span className="text-muted">{t(`events.reason.${reason}`)}</span>
      ) : (
        <span className="figures font-semibold">{formatFigure(value, series.unit, locale)}</span>
      )}
      <span className="block text-xs text-muted">{formatPeriod(period, locale, "short")}</span>
      {change && <span className="figures block text-xs">{change}</span>}
    </td>
  );
}

interface CellProps {
  reading: EventReading;
  series: AroundSeries["series"];
  before: EventReading | undefined;
  locale: Locale;
}

export function AroundTable({ locale, heading, caption, all }: AroundTableProps) {
  const first = all[0];
  if (!first) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section className="mt-4 overflow-x-auto first:mt-0" tabIndex={0} aria-label={caption}>
      <table className="w-full min-w-[40rem] border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left">
            <th scope="col" className="py-1.5 pr-2 font-semibold">
              {heading}
            </th>
            {first.readings.map((reading) => (
              <th key={reading.step} scope="col" className="px-2 py-1.5 text-right font-semibold">
                {headOf(reading, first.unit, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(({ slug, shownAs, series, readings, address }) => {
            const name = series.name[locale];
            return (
              <tr key={`${slug}.${series.id}`} className="border-b border-grid">
                <th scope="row" className="py-1.5 pr-2 text-left align-top font-normal">
                  {address ? <a href={`/${locale}${address}`}>{name}</a> : name}
                  {name !== shownAs[locale] && (
                    <span className="block text-xs text-muted">{shownAs[locale]}</span>
                  )}
                </th>
                {readings.map((reading) => (
                  <Cell
                    key={reading.step}
                    reading={reading}
                    series={series}
                    before={readings.find(({ step }) => step === "before")}
                    locale={locale}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
