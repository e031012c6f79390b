/** A small line of a series, and in words what it spans. */
import { formatPeriod } from "@/lib/format";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import type { ReadSeries } from "@/lib/own/reading";
import { renderSparkline } from "@/lib/render/sparkline";

type Shown = Pick<ReadSeries, "frequency" | "observations">;

/** A line a few thumbs wide needs no more points. */
const enough = 400;

function thinned(observations: Shown["observations"]): Shown["observations"] {
  const step = Math.ceil(observations.length / enough);
  return observations.filter((_, i) => i % step === 0 || i === observations.length - 1);
}

export function spanText({ frequency, observations }: Shown, locale: Locale): string {
  const t = translator(locale);
  const [first, last] = [observations[0]?.[0] ?? "", observations.at(-1)?.[0] ?? ""];
  const count = observations.filter(([, value]) => value !== null).length;
  const span = first === last ? [first] : [first, last];
  return [
    t("own.frequency", { frequency }),
    span.map((period) => formatPeriod(period, locale, "short")).join(" – "),
    t("own.figures", { count }),
  ].join(locale === "zh" ? "，" : ", ");
}

export function Preview({ shown }: { shown: Shown }) {
  const thin = thinned(shown.observations);
  // What was thinned has no neighbours any more, so no holes are looked for.
  const series = {
    id: "preview",
    name: { en: "", zh: "", ru: "", kk: "" },
    frequency: thin.length === shown.observations.length ? shown.frequency : ("I" as const),
    unit: { measure: "PURE_NUMB" as const },
    observations: thin.map(([period, value]) => ({ period, value, status: "A" as const })),
    provenance: [],
    formula: { op: "input" as const, name: { en: "", zh: "", ru: "", kk: "" } },
  };
  const svg = renderSparkline(series, "kaz", 120, 36);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made of numbers alone
  return <div aria-hidden="true" className="w-30 shrink-0" dangerouslySetInnerHTML={{ __html: svg }} />;
}
