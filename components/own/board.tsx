"use client";
/** Own series: one more from a table, and those that this browser keeps. */
import "./no-eval";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { translator } from "@/lib/i18n";
import { comparedAtMost, type Locale } from "@/lib/model";
import { type KeptSeries, newKept } from "@/lib/own/kept";
import { forget, keep } from "@/lib/own/storage";
import { Failed } from "../chart/failed";
import { KeptRow } from "./kept-row";
import type { Given } from "./read-beside";
import { ReadingForm, type Taken } from "./reading-form";
import { SourceForm } from "./source-form";
import { useOwn } from "./use-own";
import { useReading } from "./use-reading";
import { addedTo } from "./with-series";

export interface BoardProps {
  locale: Locale;
  /** The comparison's query. */
  of: string;
  /** What was dropped or pasted before the board was there, or beside it. */
  given: Given | undefined;
}

interface Said {
  text: string;
  /** Brings back what was removed. */
  undo?: KeptSeries;
}

/** Series of one table keep their order. */
const moment = (place: number) => new Date(Date.now() + place).toISOString();

export function Board({ locale, of, given }: BoardProps) {
  const t = translator(locale);
  const router = useRouter();
  const own = useOwn();
  const { read, forget: leave, ...state } = useReading();
  const [said, setSaid] = useState<Said>();
  const [text, setText] = useState("");
  useEffect(() => {
    if (given) read(given);
  }, [given, read]);
  const chosen = new URLSearchParams(of).getAll("s");
  const isFull = chosen.length >= comparedAtMost;
  const onKeep = async (taken: Taken[]) => {
    const file = state.given?.file?.name ?? "";
    const all = taken.map((one, i) => newKept(one.read, one.said, file, moment(i)));
    const outcome = await keep(all);
    leave();
    setText("");
    document.getElementById("own-series")?.focus();
    // On a narrow screen the figures lie under the sheet.
    document.querySelector<HTMLElement>("#controls:popover-open")?.hidePopover();
    const room = comparedAtMost - chosen.length;
    const told = [
      ...(outcome === "done" ? [] : [t(`own.outcome.${outcome}`)]),
      ...(all.length > room ? [t("own.full", { count: comparedAtMost })] : []),
    ];
    setSaid(told.length > 0 ? { text: told.join(" ") } : undefined);
    if (room > 0)
      router.push(
        addedTo(
          locale,
          of,
          all.slice(0, room).map(({ id }) => id),
        ) as Route,
        { scroll: false },
      );
  };
  const onChange = async (kept: KeptSeries) => {
    const outcome = await keep([kept]);
    const text = t("own.saved", { series: kept.name });
    setSaid({ text: outcome === "done" ? text : t(`own.outcome.${outcome}`) });
  };
  const name = state.given?.name ?? "";
  return (
    <div className="grid gap-4">
      {state.reading && state.given ? (
        <ReadingForm
          // Another table, or the same read otherwise, is named anew.
          key={`${name} ${JSON.stringify(state.answers)}`}
          locale={locale}
          file={name}
          reading={state.reading}
          answers={state.answers}
          onAnswer={(answers) => state.given && read(state.given, answers)}
          onKeep={onKeep}
          onCancel={leave}
        />
      ) : (
        <SourceForm locale={locale} text={text} onText={setText} onGiven={read} />
      )}
      {state.part !== undefined && (
        <p role="status" className="text-sm">
          {t("own.reading", { file: name, percent: Math.round(100 * state.part) })}{" "}
          <button type="button" onClick={leave} className="font-semibold text-accent underline">
            {t("views.cancel")}
          </button>
        </p>
      )}
      {state.failed && (
        <Failed
          text={t("own.readingFailed", { file: name })}
          retry={t("own.retry")}
          onRetry={() => state.given && read(state.given, state.answers)}
        />
      )}
      {said && (
        <p role="status" className="border-l-2 border-chn bg-wash px-3 py-1 text-sm">
          {said.text}{" "}
          {said.undo && (
            <button
              type="button"
              className="font-semibold text-accent underline"
              onClick={() => {
                if (said.undo) keep([said.undo]);
                setSaid(undefined);
              }}
            >
              {t("own.undo")}
            </button>
          )}
        </p>
      )}
      {own && own.unreadable > 0 && (
        <p className="text-sm">{t("own.unreadable", { count: own.unreadable })}</p>
      )}
      {own && own.all.length > 0 && (
        <section>
          <h2 className="pb-1 text-sm font-semibold">{t("own.kept")}</h2>
          <ul>
            {own.all.map((kept) => (
              <KeptRow
                key={kept.id}
                locale={locale}
                kept={kept}
                href={
                  isFull || chosen.some((one) => one === kept.id) ? undefined : addedTo(locale, of, [kept.id])
                }
                onChange={onChange}
                onRemove={() => {
                  forget(kept.id);
                  setSaid({ text: t("own.removed", { series: kept.name }), undo: kept });
                }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
