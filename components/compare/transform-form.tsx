/** The steps of one series, in the order in which they are taken. */
import { translator } from "@/lib/i18n";
import { type Locale, moveKinds } from "@/lib/model";
import { Input, Select, Submit } from "./fields";
import type { ChosenView } from "./series-view";

interface TransformFormProps {
  locale: Locale;
  of: string;
  index: number;
  all: ChosenView[];
}

/** Every other series of the comparison, and what it is divided by now. */
function divisors(index: number, all: ChosenView[]): { id: string; name: string }[] {
  const own = all[index];
  const known = new Map(
    all
      .filter(({ chosen }) => chosen.id !== own?.chosen.id)
      .map(({ chosen, name }): [string, string] => [chosen.id, name]),
  );
  const by = own?.chosen.by;
  if (by && !known.has(by.id)) known.set(by.id, own.operand ?? by.id);
  return [...known].map(([id, name]) => ({ id, name }));
}

/** The page on which a series of the whole catalogue is chosen to divide by. */
function divideHref(locale: Locale, of: string, index: number, kind: "share" | "ratio"): string {
  return `/${locale}/compare?${of}&divide=${kind}-${index + 1}`;
}

export function TransformForm({ locale, of, index, all }: TransformFormProps) {
  const t = translator(locale);
  const view = all[index];
  if (!view) return null;
  const { chosen, name, hasHeads } = view;
  const others = divisors(index, all);
  const kinds = ["share", "ratio"] as const;
  return (
    <details className="mt-1">
      <summary className="text-sm text-accent" aria-label={t("compare.stepsNamed", { series: name })}>
        {t("compare.steps")}
      </summary>
      <form action={`/${locale}/compare/change`} className="mt-2 grid gap-2">
        <input type="hidden" name="of" value={of} />
        <input type="hidden" name="n" value={index} />
        {hasHeads && (
          <label className="flex items-center gap-2 text-sm">
            <input
              key={String(chosen.perHead)}
              type="checkbox"
              name="perhead"
              value="1"
              defaultChecked={chosen.perHead ?? false}
            />
            {t("compare.perHead")}
          </label>
        )}
        <Select
          label={t("compare.divide")}
          name="by"
          value={chosen.by ? `${chosen.by.kind}:${chosen.by.id}` : ""}
          options={[
            { value: "", text: t("compare.divide.none") },
            ...kinds.flatMap((kind) =>
              others.map((other) => ({
                value: `${kind}:${other.id}`,
                text: t(`compare.divide.${kind}`, { series: other.name }),
              })),
            ),
          ]}
        />
        <p className="flex flex-wrap gap-x-4 text-sm">
          {kinds.map((kind) => (
            <a key={kind} href={divideHref(locale, of, index, kind)}>
              {t(`compare.divideOther.${kind}`)}
            </a>
          ))}
        </p>
        <Input label={t("compare.mean")} name="mean" value={chosen.mean} type="number" min={2} max={400} />
        <Select
          label={t("compare.move")}
          name="move"
          value={chosen.move ?? ""}
          options={[
            { value: "", text: t("compare.level") },
            ...moveKinds.map((kind) => ({ value: kind, text: t(`compare.move.${kind}`) })),
          ]}
        />
        <Submit text={t("compare.show")} name={t("compare.showNamed", { series: name })} />
      </form>
    </details>
  );
}
