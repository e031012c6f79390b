"use client";
/** Forms and links of the comparison change it without a reload: the old view stays while the new one comes. */
import type { Route } from "next";
import { useRouter } from "next/navigation";
import {
  createContext,
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { Failed } from "../chart/failed";
import { plainClick } from "../chart/plain-click";

type Change = (fields: URLSearchParams) => void;

/** Changes the comparison that the address names by the fields of a form. */
export const ChangeContext = createContext<Change>(() => undefined);

interface ChangesProps {
  locale: string;
  words: { loading: string; failed: string; retry: string };
  children: ReactNode;
}

/** The server knows the grammar of the address; it writes the fields in. */
async function changedAddress(locale: string, fields: URLSearchParams): Promise<string> {
  const response = await fetch(`/${locale}/compare/change?${fields}`, {
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return ((await response.json()) as { address: string }).address;
}

/** The comparison as the page was made with, and the window of time that the reader has chosen since. */
export function withWindow(of: string): string {
  const search = new URLSearchParams(of);
  const now = new URLSearchParams(location.search);
  for (const name of now.has("s") ? ["from", "to"] : []) {
    const value = now.get(name);
    if (value === null) search.delete(name);
    else search.set(name, value);
  }
  return search.toString();
}

function fieldsOfLink(link: HTMLAnchorElement): URLSearchParams {
  const { pathname, search, searchParams } = new URL(link.href);
  const isChange = pathname.endsWith("/change");
  const fields = isChange ? searchParams : new URLSearchParams({ of: search });
  fields.set("of", withWindow(fields.get("of") ?? ""));
  return fields;
}

function fieldsOfForm(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.set(name, value);
  fields.set("of", withWindow(fields.get("of") ?? ""));
  for (const name of ["from", "to"]) {
    const field = form.elements.namedItem(name);
    // What was not typed here was perhaps chosen on a chart meanwhile.
    if (field instanceof HTMLInputElement && field.value === field.defaultValue) fields.delete(name);
  }
  return fields;
}

export function Changes({ locale, words, children }: ChangesProps) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [asking, setAsking] = useState(false);
  const [lost, setLost] = useState<URLSearchParams>();
  const latest = useRef<URLSearchParams>(undefined);
  const change = useCallback<Change>(
    (fields) => {
      latest.current = fields;
      setLost(undefined);
      setAsking(true);
      changedAddress(locale, fields)
        .then(
          (address) => {
            // An answer that a newer wish has overtaken is dropped.
            if (latest.current === fields) start(() => router.push(address as Route, { scroll: false }));
          },
          () => latest.current === fields && setLost(fields),
        )
        .finally(() => latest.current === fields && setAsking(false));
    },
    [locale, router],
  );
  const isBusy = asking || isPending;
  const wasBusy = useRef(false);
  useEffect(() => {
    // What was pressed may be gone: who came by keyboard stays at the list of series.
    if (wasBusy.current && !isBusy && document.activeElement === document.body)
      document.getElementById("chosen")?.focus({ preventScroll: true });
    wasBusy.current = isBusy;
  }, [isBusy]);
  const onSubmit = (event: FormEvent<HTMLElement>) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.action.endsWith("/compare/change")) return;
    event.preventDefault();
    change(fieldsOfForm(form));
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element && event.target.closest("a[data-change]");
    if (!(link instanceof HTMLAnchorElement) || !plainClick(event)) return;
    event.preventDefault();
    change(fieldsOfLink(link));
  };
  return (
    <ChangeContext value={change}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the forms and links inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <div
        aria-busy={isBusy}
        onSubmit={onSubmit}
        onClick={onClick}
        className={isBusy ? "opacity-60 transition-opacity delay-150" : ""}
      >
        {children}
      </div>
      <div className="sticky bottom-4 z-30">
        {lost && (
          <div className="border border-line bg-ground px-3 pb-2">
            <Failed text={words.failed} retry={words.retry} onRetry={() => change(lost)} />
          </div>
        )}
      </div>
      <p role="status" className="sr-only">
        {isBusy ? words.loading : ""}
      </p>
    </ChangeContext>
  );
}
