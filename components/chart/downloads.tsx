"use client";
/** The figure as files, in the state that is on the screen; copying and sizes unfold, and their code comes with the first touch. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { PresetName } from "@/lib/model/presets";
import { figureKey } from "./figure-keys";
import { fileAddress, type LiveAddress, type LiveQuery } from "./live-state";
import { usePart } from "./use-part";

const loadMenu = async () => (await import("./copy-menu")).CopyMenu;

const endings = ["csv", "xlsx", "json", "png", "svg", "pdf", "pptx"];

/** Sizes in pixels and a size of paper are called the same in every language. */
const presets = {
  slide: "1920 × 1080",
  half: "960 × 1080",
  social: "1200 × 628",
  square: "1080 × 1080",
  a4: "A4",
} satisfies Record<PresetName, string>;

export interface DownloadWords {
  label: string;
  /** Says of which figure these are the files. */
  of: string;
  more: string;
}

interface DownloadsProps {
  address: LiveAddress;
  anchor: string;
  query: LiveQuery;
  words: DownloadWords;
}

/** What the keys of one menu hold for: a figure, or the files of several. */
const scope = "figure,[data-files]";

/** Tells a key that the reader pressed anywhere in the figure; of a figure inside another only its own. */
function useFigureKeys(box: React.RefObject<HTMLElement | null>, onKey: (key: string) => void): void {
  useEffect(() => {
    const figure = box.current?.closest<HTMLElement>(scope);
    const listen = (event: KeyboardEvent) => {
      const key = figureKey(event);
      if (!key || (event.target as Element).closest(scope) !== figure) return;
      event.preventDefault();
      onKey(key);
    };
    figure?.addEventListener("keydown", listen);
    return () => figure?.removeEventListener("keydown", listen);
  }, [box, onKey]);
}

export function Downloads({ address, anchor, query, words }: DownloadsProps) {
  const box = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const [wanted, setWanted] = useState(false);
  const [asked, setAsked] = useState<{ key: string; count: number }>({ key: "", count: 0 });
  const [dark, setDark] = useState(false);
  const { part: CopyMenu } = usePart(loadMenu, wanted);
  // Own series stay in the browser, which writes no PDF.
  const offered = address.files?.path.startsWith("own:") ? endings.filter((one) => one !== "pdf") : endings;
  const onKey = useCallback((key: string) => {
    setWanted(true);
    if (key === "d" && details.current) details.current.open = true;
    else setAsked(({ count }) => ({ key, count: count + 1 }));
  }, []);
  useFigureKeys(box, onKey);
  const file = (ending: string, preset?: string) =>
    fileAddress(address, query, ending, { preset, ...(dark && { theme: "dark" }) });
  return (
    <div ref={box} className="mt-3 text-sm print:hidden">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="text-muted">{words.label}</span>
        <ul aria-label={words.of} className="flex flex-wrap gap-x-4 gap-y-1">
          {offered.map((ending) => (
            <li key={ending}>
              <a
                href={file(ending)}
                download={`${address.chart}.${ending}`}
                className="py-0.5 font-semibold uppercase pointer-coarse:py-3"
              >
                {ending}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <details ref={details} className="mt-1" onToggle={() => setWanted(true)}>
        <summary className="w-fit py-1 font-semibold pointer-coarse:py-3">{words.more}</summary>
        {/* A place has room for one chart. */}
        {!address.files?.panels && (
          <p className="flex flex-wrap gap-x-4 gap-y-1 py-1 pointer-coarse:leading-10">
            <span className="text-muted">PNG</span>
            {Object.entries(presets).map(([preset, size]) => (
              <a key={preset} href={file("png", preset)} download={`${address.chart}.${preset}.png`}>
                {size}
              </a>
            ))}
          </p>
        )}
        {CopyMenu && (
          <CopyMenu
            address={address}
            anchor={anchor}
            query={query}
            asked={asked}
            isNested={Boolean(box.current?.closest("[data-drill]"))}
            dark={dark}
            onDark={setDark}
          />
        )}
      </details>
    </div>
  );
}
