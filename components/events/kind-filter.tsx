/** Which kinds of events the timeline shows; each choice is an address. */
import { translator } from "@/lib/i18n";
import {
  type DatedEvent,
  type EventKind,
  eventKinds,
  type Locale,
  nextEventKinds,
  writeEventKinds,
} from "@/lib/model";

interface KindFilterProps {
  locale: Locale;
  chosen: EventKind[];
  events: DatedEvent[];
}

export function KindFilter({ locale, chosen, events }: KindFilterProps) {
  const t = translator(locale);
  const isAll = chosen.length === eventKinds.length;
  const link = (kinds: EventKind[], text: string, count: number, current: boolean) => {
    // A timeline without kinds would be empty: without the last one all are shown again.
    const written = kinds.length === 0 ? "all" : writeEventKinds(kinds);
    return (
      <li key={text}>
        <a
          href={`/${locale}/events${written === "all" ? "" : `?events=${written}`}`}
          aria-current={current ? "true" : undefined}
          className={`block border px-2.5 py-1 no-underline ${current ? "border-ink bg-ink text-ground" : "border-line text-ink hover:border-ink"}`}
        >
          {text} <span className="figures">{count}</span>
        </a>
      </li>
    );
  };
  return (
    <nav aria-label={t("events.kinds")} className="print:hidden">
      <ul className="flex flex-wrap gap-1.5 text-sm">
        {link([...eventKinds], t("events.everything"), events.length, isAll)}
        {eventKinds.map((kind) =>
          link(
            nextEventKinds(chosen, kind),
            t(`events.kind.${kind}`),
            events.filter((event) => event.kind === kind).length,
            !isAll && chosen.includes(kind),
          ),
        )}
      </ul>
    </nav>
  );
}
