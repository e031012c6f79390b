"use client";
/** A comparison with own series, worked out in this browser by the same rules and drawn in the same way. */
import "./no-eval";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import {
  comparisonFigures,
  laidComparison,
  readyComparison,
  type Shelf,
  shownComparison,
} from "@/lib/compare";
import { translator } from "@/lib/i18n";
import { type Locale, readComparison, writeComparison } from "@/lib/model";
import { Failed } from "../chart/failed";
import { answersHere, type LiveQuery } from "../chart/live-state";
import { Elsewhere } from "../compare/notes";
import { Panels, type WorkedOut } from "../compare/panels";
import { answerHere, fileHere, ownScheme } from "./desk";
import { ownIds, shelfFor } from "./own-shelf";
import { useOwn } from "./use-own";

export interface OwnFiguresProps {
  locale: Locale;
  /** The comparison's query, own series included. */
  of: string;
  given: LiveQuery;
  understood: LiveQuery;
  /** The server's view: the rest of the comparison. */
  children: ReactNode;
}

interface Worked {
  read: WorkedOut;
  faults: string[];
}

let desks = 0;

function workedOut({ of, locale, given, understood }: OwnFiguresProps, shelf: Shelf, path: string): Worked {
  const { comparison: written } = readComparison(new URLSearchParams(of));
  const comparison = { ...written, series: written.series.filter(({ id }) => shelf.entry(id)) };
  const told = readyComparison(written, shelf);
  const ready = { ...told, comparison };
  const laid = laidComparison(ready, locale);
  const { from: _, to: __, ...rest } = shownComparison(ready);
  const asked = writeComparison(rest);
  asked.set("lang", locale);
  const figures = comparisonFigures(laid, comparison, locale, shelf);
  const read = { comparison, laid, figures, of, asked: asked.toString(), given, understood, path };
  return { read, faults: laid.faults };
}

/** Hands over the file of a link that leads nowhere outside the page. */
async function save(link: HTMLAnchorElement, shelf: Shelf): Promise<void> {
  const blob = await fileHere(link.getAttribute("href") ?? "", shelf);
  const made = document.createElement("a");
  made.href = URL.createObjectURL(blob);
  made.download = link.download;
  made.click();
  setTimeout(() => URL.revokeObjectURL(made.href), 10_000);
}

export function OwnFigures(props: OwnFiguresProps) {
  const { locale, of, given, understood, children } = props;
  const t = translator(locale);
  const own = useOwn();
  const [shelf, setShelf] = useState<{ shelf: Shelf; of: string; path: string }>();
  const [failure, setFailure] = useState<string>();
  const [tries, setTries] = useState(0);
  const close = useRef<() => void>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is the same once more
  useEffect(() => {
    const wanted = ownIds(of);
    if (!own?.all.some(({ id }) => wanted.includes(id))) return setShelf(undefined);
    let isWanted = true;
    setFailure(undefined);
    shelfFor(of, own, locale).then(
      (made) => {
        if (!isWanted) return;
        const path = `${ownScheme}${++desks}/chart`;
        const desk = answersHere(path, (address) =>
          address.includes(".json?") ? answerHere(address, made) : fileHere(address, made),
        );
        close.current?.();
        close.current = desk;
        setShelf({ shelf: made, of, path });
      },
      (error: Error) => isWanted && setFailure(error.message),
    );
    return () => {
      isWanted = false;
    };
  }, [own, of, locale, tries]);
  const failed = failure !== undefined && (
    <Failed
      text={t("chart.failed", { what: t("compare.figures") })}
      detail={failure}
      retry={t("own.retry")}
      onRetry={() => setTries((count) => count + 1)}
    />
  );
  if (!shelf) return failed ? [failed, children] : children;
  const worked = workedOut({ locale, of: shelf.of, given, understood, children }, shelf.shelf, shelf.path);
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest("a[download]");
    if (!(link instanceof HTMLAnchorElement) || !link.getAttribute("href")?.startsWith(ownScheme)) return;
    event.preventDefault();
    save(link, shelf.shelf).catch((error: Error) => setFailure(error.message));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the links inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div onClick={onClick} data-own="true" data-deck-own={t("deck.ownSeries")}>
      {failed}
      <Elsewhere texts={worked.faults} />
      <Panels key={shelf.path} locale={locale} read={worked.read} />
    </div>
  );
}
