"use client";
/** The alerts of this browser on the overview: judged, changed, deleted with a way back, and saved as a file. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { writeAlerts } from "@/lib/alerts/document";
import { type AlertRule, readRule, writeRule } from "@/lib/alerts/rule";
import type { Locale } from "@/lib/model";
import { fill } from "../search/fill";
import { type Notice, NoticeLine } from "../views/notice";
import { saveFile } from "../views/save-file";
import { AlertEditor } from "./alert-editor";
import { AlertList } from "./alert-list";
import { AlertsFlag } from "./alerts-flag";
import { pressedRule, Suggestions } from "./suggestions";
import { Unread } from "./unread";
import { changeAlerts, saveAlert, useAlerts, useForm, useJudged } from "./use-alerts";
import type { AlertAnswer } from "./words";

export interface AlertsBoardProps {
  locale: Locale;
  /** The rule with which the reader began: empty for one still to be written. */
  begun?: string | undefined;
  /** What stands there until the board has its texts. */
  children: ReactNode;
}

type Editing = { rule?: AlertRule | undefined };

export function AlertsBoard({ locale, begun, children }: AlertsBoardProps) {
  const kept = useAlerts();
  const { alerts } = kept;
  const { answers, isFailed } = useJudged(alerts, locale);
  const form = useForm(locale, []).data;
  const [editing, setEditing] = useState<Editing | undefined>(begun === "" ? {} : undefined);
  const [notice, setNotice] = useState<Notice>();
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rule = begun ? readRule(begun) : undefined;
    if (rule) saveAlert(rule);
  }, [begun]);
  if (!form) return children;
  const { words, suggested } = form;
  const change = (how: (all: AlertRule[]) => AlertRule[], told?: Notice) => {
    const outcome = changeAlerts(how);
    setNotice(outcome === "done" ? told : { text: words.outcomes[outcome], alarm: true });
  };
  /** What had the focus is gone. */
  const leave = (told?: Notice) => {
    setEditing(undefined);
    setNotice(told);
    board.current?.focus();
  };
  const set = { text: words.set };
  const press = (text: string) => {
    const rule = readRule(text);
    if (!rule) return setEditing({});
    const outcome = saveAlert(rule);
    leave(outcome === "done" ? set : { text: words.outcomes[outcome], alarm: true });
  };
  const remove = ({ rule, title }: AlertAnswer) => {
    const place = alerts.findIndex((one) => writeRule(one) === rule);
    const gone = alerts[place];
    const back = (all: AlertRule[]) =>
      !gone || all.some((one) => writeRule(one) === rule) ? all : all.toSpliced(place, 0, gone);
    change((all) => all.filter((one) => writeRule(one) !== rule), {
      text: fill(words.removed, { name: title }),
      undo: () => change(back),
    });
  };
  const left = suggested.filter(({ rule }) => !alerts.some((one) => writeRule(one) === rule));
  return (
    <div ref={board} tabIndex={-1} className="outline-none">
      <AlertsFlag answers={answers} words={words} />
      {kept.blocked && <p role="alert">{words.outcomes.blocked}</p>}
      {kept.unread && <Unread text={kept.unread} words={words} />}
      {isFailed && <p role="alert">{words.failed}</p>}
      <AlertList
        answers={answers}
        words={words}
        onEdit={(text) => setEditing({ rule: readRule(text) })}
        onRemove={remove}
      />
      <NoticeLine notice={notice} undo={words.undo} />
      {editing ? (
        <AlertEditor
          key={editing.rule && writeRule(editing.rule)}
          locale={locale}
          asked={editing.rule ? [["s", editing.rule.series]] : []}
          rule={editing.rule}
          onSaved={() => leave(set)}
          onCancel={() => leave()}
        />
      ) : (
        // The buttons themselves take the keys; their container only hears which was pressed.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          onClick={(event) => {
            const text = pressedRule(event.target);
            if (text !== undefined) press(text);
          }}
        >
          <Suggestions suggested={left} words={words} />
          {alerts.length > 0 && (
            <button
              type="button"
              className="py-2 text-sm font-semibold text-accent"
              onClick={() => saveFile("steppe-monitor-alerts.json", writeAlerts(alerts))}
            >
              {words.exportList}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
