/** Beside a chart: an alert on one of its series, set without leaving the page. */
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { AlertRule } from "@/lib/alerts/rule";
import type { Locale } from "@/lib/model";
import { AlertEditor } from "./alert-editor";
import { useForm, useJudged } from "./use-alerts";

interface AlertDialogProps {
  locale: Locale;
  /** `<slug>.<chart>` */
  chart: string;
  label: string;
  onGone(): void;
}

function AlertDialog({ locale, chart, label, onGone }: AlertDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [saved, setSaved] = useState<AlertRule>();
  const [slug = "", id = ""] = chart.split(".");
  const asked: [string, string][] = [
    ["indicator", slug],
    ["chart", id],
  ];
  const words = useForm(locale, asked).data?.words;
  const { answers } = useJudged(saved ? [saved] : [], locale);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onGone}
      onMouseDown={(event) => event.target === dialog.current && close()}
      className="mx-auto mt-[10vh] w-full max-w-[36rem] border border-ink bg-ground p-0 text-ink backdrop:bg-paper/80"
    >
      <div className="grid gap-3 px-4 py-5">
        <h2 className="text-lg font-semibold">{label}</h2>
        {saved && words ? (
          <>
            <p role="status">
              {words.set}{" "}
              {answers.map(({ state, title, text }) => (state === "fired" ? text : `${title}. ${text}`))}
            </p>
            <p className="flex gap-6 text-sm">
              <a href={`/${locale}#alerts`}>{words.overview}</a>
              {/* biome-ignore lint/a11y/noAutofocus: the form that had the focus is gone */}
              <button type="button" autoFocus onClick={close} className="font-semibold text-accent">
                {words.close}
              </button>
            </p>
          </>
        ) : (
          <AlertEditor locale={locale} asked={asked} onSaved={setSaved} onCancel={close} />
        )}
      </div>
    </dialog>
  );
}

/** Opens at a link that names its chart; where it closes, the focus goes back to the link. */
export function openAlertDialog(link: HTMLElement, locale: Locale): void {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const onGone = () => {
    root.unmount();
    place.remove();
    link.focus();
  };
  const { alert = "" } = link.dataset;
  root.render(<AlertDialog locale={locale} chart={alert} label={link.ariaLabel ?? ""} onGone={onGone} />);
}
