"use client";
/** The figure as the reader touches it: the server's drawing until then, Recharts in the same box from then on. */
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useState,
} from "react";
import type { Chart, EventMark } from "@/lib/model";
import type { Stop } from "./cursor";
import type { Mark } from "./drill";
import { Failed } from "./failed";
import type { Measuring } from "./handles";
import type { LiveChartState } from "./use-live-chart";

export interface LiveTexts {
  /** Names the chart and its keys for a screen reader. */
  label: string;
  help: string;
  loading: string;
  failed: string;
  retry: string;
}

interface LiveChartProps {
  state: LiveChartState;
  texts: LiveTexts;
  /** Leaves the zoom. */
  onWhole(): void;
  /** A mark was chosen by a click or by Enter; without it marks lead nowhere. */
  onMark?: ((mark: Mark) => void) | undefined;
  /** Two handles measure a move, where the address has them. */
  measuring?: Measuring | undefined;
  children: ReactNode;
}

/** Scale between the frame's pixels and the box on the screen. */
function useScale(state: LiveChartState, chart: Chart | undefined): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const box = state.box.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setWidth(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, [state.box]);
  return chart && width > 0 ? width / chart.frame.width : 1;
}

export function LiveChart({ state, texts, onWhole, onMark, measuring, children }: LiveChartProps) {
  const { chart, Scene, gestures: touch } = state;
  const scale = useScale(state, chart);
  const stops = useMemo(() => (chart && touch ? touch.stopsOf(chart) : []), [chart, touch]);
  const [index, setIndex] = useState<number>();
  const [span, setSpan] = useState<[number, number]>();
  const [said, setSaid] = useState("");
  const [pointed, setPointed] = useState<EventMark[]>();
  const id = useId();
  // Another window has other points, and is told to those who do not see it.
  useEffect(() => {
    setIndex(undefined);
    setPointed(undefined);
    setSaid(chart?.subtitle ?? "");
  }, [chart]);
  const stop: Stop | undefined = index === undefined ? undefined : stops[index];

  const pixel = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
  };
  const positionAt = (at: { x: number; y: number }) => {
    if (!chart || !touch) return 0;
    const p = touch.place(chart);
    const [from, to, low, high] =
      chart.mark === "ranking" ? [p.top, p.bottom, ...chart.y.domain] : [p.left, p.right, ...chart.x.domain];
    const along = chart.mark === "ranking" ? at.y : at.x;
    return low + ((along - from) / (to - from)) * (high - low);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!chart || !touch) return state.wake();
    const at = pixel(event);
    const tagged = span ? undefined : touch.eventsOfTag(chart, at);
    setPointed(tagged);
    setIndex(tagged ? undefined : touch.nearestStop(stops, positionAt(at)));
    setSpan((known) => known && [known[0], at.x]);
  };
  const onPointerDown = (event: PointerEvent) => {
    // A finger that taps does not move, so what it points at is shown at once and stays.
    if (event.pointerType !== "mouse") return onPointerMove(event);
    if (event.button !== 0 || !(touch?.canZoom(chart) || onMark)) return;
    const { x } = pixel(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    setSpan([x, x]);
  };
  const choose = (at: number | undefined, y?: number) => {
    const [chosen, before] = at === undefined ? [] : [stops[at], stops[at - 1]];
    const reading = chart && chosen && touch?.nearestReading(chart, chosen, y);
    if (reading) onMark?.({ ref: reading.id, period: reading.point.period, before: before?.period });
  };
  const onPointerUp = (event: PointerEvent) => {
    if (span && Math.abs(span[1] - span[0]) <= 8) choose(index, pixel(event).y);
    const wide = span && touch?.canZoom(chart) && Math.abs(span[1] - span[0]) > 8;
    const wanted =
      wide && touch?.spanQuery(stops, positionAt({ x: span[0], y: 0 }), positionAt({ x: span[1], y: 0 }));
    setSpan(undefined);
    if (wanted) state.ask(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!touch || event.ctrlKey || event.metaKey || event.altKey) return;
    const around = index ?? stops.length - 1;
    if (event.key === "Escape") {
      setPointed(undefined);
      return setIndex(undefined);
    }
    if (event.key === "0" && touch.canZoom(chart)) return onWhole();
    if (event.key === "Enter" && index !== undefined) return choose(index);
    const window =
      (event.key === "+" || event.key === "=") && touch.canZoom(chart)
        ? touch.zoomIn(stops, around)
        : undefined;
    if (window) return state.ask(window);
    const next = touch.stepTo(event.key, index, stops.length);
    if (next === undefined || stops.length === 0) return;
    event.preventDefault();
    setIndex(next);
    setPointed(undefined);
    const reached = stops[next];
    if (!reached || !chart) return;
    const values = touch.spoken(reached, reached.readings[0]?.point.when ?? reached.period);
    setSaid([values, ...touch.eventLines(chart, stops, next)].join(". "));
  };

  const live = chart !== undefined;
  return (
    <div className="relative">
      <div
        ref={state.box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys step through the points
        tabIndex={0}
        aria-label={texts.label}
        aria-describedby={live ? `${id}-alt ${id}-help` : `${id}-help`}
        aria-busy={state.loading}
        data-live={live ? "true" : undefined}
        className={`relative touch-pan-y select-none ${onMark ? "cursor-pointer" : ""}`}
        style={live ? { aspectRatio: `${chart.frame.width} / ${chart.frame.height}` } : undefined}
        onPointerEnter={state.wake}
        onFocus={state.wake}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
        onPointerLeave={(event) => {
          if (event.pointerType === "mouse") {
            setIndex(undefined);
            setPointed(undefined);
          }
          setSpan(undefined);
        }}
        onBlur={() => {
          setIndex(undefined);
          setPointed(undefined);
        }}
        onKeyDown={onKeyDown}
      >
        {live && Scene ? (
          <Scene chart={chart} stop={stop} span={span} events={pointed} scale={scale} measuring={measuring} />
        ) : (
          children
        )}
      </div>
      <p id={`${id}-help`} hidden>
        {texts.help}
      </p>
      {state.source}
      {live && (
        <p id={`${id}-alt`} className="sr-only">
          {chart.altText}
        </p>
      )}
      <p role="status" className="sr-only">
        {state.loading ? texts.loading : said}
      </p>
      {state.failure !== undefined && (
        <Failed text={texts.failed} detail={state.failure} retry={texts.retry} onRetry={state.retry} />
      )}
    </div>
  );
}
