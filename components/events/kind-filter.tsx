/** Which kinds of events the timeline shows; each choice is an address. */
import type { Route } from "next";
import Link from "next/link";
import { translator } from "@/lib/i18n";
import { type DatedEvent, type EventKind, eventKinds, type Locale, writeEventKinds } from "@/lib/model";

interface KindFilterProps {
  locale: Locale;
  chosen: EventKind[];
  events: DatedEvent[];
}

/** From all kinds a first choice leaves one; after that each is added or taken away. */
function next(chosen: EventKind[], kind: EventKind): EventKind[] {
  if (chosen.length === eventKinds.length) return [kind];
  const left = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
  return left.length === 0 ? [...eventKinds] : left;
}

export function KindFilter({ locale, chosen, events }: KindFilterProps) {
  const t = translator(locale);
  const isAll = chosen.length === eventKinds.length;
  const link = (kinds: EventKind[], text: string, count: number, current: boolean) => {
    const written = writeEventKinds(kinds);
    return (
      <li key={text}>
        <Link
          href={`/${locale}/events${written === "all" ? "" : `?events=${written}`}` as Route}
          scroll={false}
          prefetch={false}
          aria-current={current ? "true" : undefined}
          className={`block border px-2.5 py-1 no-underline ${current ? "border-ink bg-ink text-ground" : "border-line text-ink hover:border-ink"}`}
        >
          {text} <span className="figures">{count}</span>
        </Link>
      </li>
    );
  };
  return (
    <nav aria-label={t("events.kinds")} className="print:hidden">
      <ul className="flex flex-wrap gap-1.5 text-sm">
        {link([...eventKinds], t("events.everything"), events.length, isAll)}
        {eventKinds.map((kind) =>
          link(
            next(chosen, kind),
            t(`events.kind.${kind}`),
            events.filter((event) => event.kind === kind).length,
            !isAll && chosen.includes(kind),
          ),
        )}
      </ul>
    </nav>
  );
}
