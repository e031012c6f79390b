/** The texts of a page's choice of events, made on the server. */
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import {
  type DatedEvent,
  type EventKind,
  eventKinds,
  eventPeriod,
  type Locale,
  writeEventKinds,
} from "@/lib/model";
import type { EventChoice } from "./event-choice";

interface ChoiceRequest {
  locale: Locale;
  chosen: EventKind[];
  search: string;
  events: readonly DatedEvent[];
}

export function eventChoice({ locale, chosen, search, events }: ChoiceRequest): EventChoice {
  const t = translator(locale);
  const told = events.map((event) => ({
    id: event.id,
    when: formatPeriod(eventPeriod(event), locale, "short"),
    text: event.title[locale],
    isLater: event.paper === undefined,
  }));
  const details = {
    kinds: eventKinds.map((kind) => ({ kind, name: t(`events.kind.${kind}`) })),
    events: told,
    words: {
      marked: t("events.marked", { count: "{count}" }),
      hint: t("events.hint"),
      all: t("events.all"),
      none: t("events.none"),
      later: t("events.laterNote"),
    },
  };
  return {
    locale,
    chosen: writeEventKinds(chosen),
    search,
    choose: t("events.choose"),
    ...(chosen.length > 0 && { details }),
  };
}
