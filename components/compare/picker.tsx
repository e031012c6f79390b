"use client";
/** Looks series up as the reader types, grouped by indicator, country or source; without scripts the form asks the server. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Failed } from "../chart/failed";
import { plainClick } from "../chart/plain-click";
import { usePart } from "../chart/use-part";
import { fill } from "../search/fill";
import { type Found, groupings, type Wanted } from "./found";
import { FoundList } from "./found-list";
import type { FoundAnswer } from "./found-source";
import type { PickerWords } from "./picker-words";

const loadSource = async () => (await import("./found-source")).FoundSource;

export interface PickerProps {
  locale: string;
  /** The comparison, and what else the page's address says, as pairs. */
  kept: [string, string][];
  /** Address of a choice, but for the series. */
  choice: string;
  chosen: string[];
  isFull: boolean;
  wanted: Wanted;
  found: Found;
  opened: Found | undefined;
  words: PickerWords;
}

/** Up and down lead through what was found, and back to the field. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || event.target instanceof HTMLSelectElement) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input[name=q], [data-stop]")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

export function Picker(props: PickerProps) {
  const { locale, words, kept } = props;
  const [wanted, setWanted] = useState(props.wanted);
  const [typed, setTyped] = useState(props.wanted.q);
  const [answer, setAnswer] = useState<FoundAnswer>();
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isTouched = wanted !== props.wanted;
  const { part: Source, failed, retry } = usePart(loadSource, isTouched);
  useEffect(() => {
    // What was typed before the scripts were there counts as well.
    setTyped((now) => field.current?.value ?? now);
  }, []);
  useEffect(() => {
    // As fast as one types, not as fast as keys go down.
    const timer = setTimeout(
      () => setWanted((now) => (now.q === typed ? now : { ...now, q: typed, open: "" })),
      150,
    );
    return () => clearTimeout(timer);
  }, [typed]);
  const found = (isTouched && answer?.found) || props.found;
  const opened = isTouched ? answer?.opened : props.opened;
  const isLoading = isTouched && !failed && (answer?.loading ?? true);
  const failure = failed ? "" : answer?.failure;
  return (
    <search ref={box} onKeyDown={onArrow}>
      <form
        action={`/${locale}/compare`}
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          box.current?.querySelector<HTMLElement>("[data-stop]")?.focus();
        }}
      >
        {kept.map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className="grid gap-1">
          <span className="font-semibold">{words.search}</span>
          <input
            ref={field}
            type="search"
            name="q"
            defaultValue={props.wanted.q}
            onInput={(event) => setTyped(event.currentTarget.value)}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            placeholder={words.hint}
            className="w-full border border-line bg-ground px-3 py-2"
          />
        </label>
        <div className="flex flex-wrap items-center gap-2 text-sm">
          <label className="flex items-center gap-2">
            <span className="text-muted">{words.by}</span>
            <select
              name="by"
              value={wanted.by}
              onChange={(event) => setWanted({ ...wanted, by: event.target.value as Wanted["by"], open: "" })}
              className="border border-line bg-ground px-2 py-1 text-ink"
            >
              {groupings.map((by) => (
                <option key={by} value={by}>
                  {words.groupings[by]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="ml-auto border border-line px-3 py-1 font-semibold">
            {words.searchNow}
          </button>
        </div>
      </form>
      {isTouched && Source && <Source locale={locale} wanted={wanted} onAnswer={setAnswer} />}
      <p role="status" className={wanted.q ? "mt-2 text-sm text-muted" : "sr-only"}>
        {isLoading && words.loading}
        {!isLoading &&
          wanted.q &&
          (found.total > 0 ? fill(words.results, { count: found.total }) : words.none)}
      </p>
      {props.isFull && <p className="mt-2 border-l-2 border-chn bg-wash px-3 py-1 text-sm">{words.full}</p>}
      {failure !== undefined && (
        <Failed
          text={words.failed}
          detail={failure}
          retry={words.retry}
          onRetry={() => (failed ? retry() : answer?.retry())}
        />
      )}
      <FoundList
        found={found}
        opened={opened}
        openKey={wanted.open}
        chosen={props.chosen}
        choice={props.isFull ? undefined : props.choice}
        groupHref={(key) =>
          `?${new URLSearchParams([...kept, ["q", wanted.q], ["by", wanted.by], ["in", key]])}`
        }
        addNamed={words.addNamed}
        onOpen={(key, event) => {
          if (!plainClick(event)) return;
          event.preventDefault();
          setWanted({ ...wanted, open: key === wanted.open ? "" : key });
        }}
      />
    </search>
  );
}
