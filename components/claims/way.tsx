/** The way from data to result: steps in their order, then every figure that went in with its edition. */
import { translator } from "@/lib/i18n";
import type { InputView, Locale } from "@/lib/model";

export function Steps({ locale, steps }: { locale: Locale; steps: { text: string; result: string }[] }) {
  return (
    <section className="mt-10">
      <h2 className="text-lg font-semibold">{translator(locale)("claims.steps")}</h2>
      <ol className="mt-2 list-decimal pl-6">
        {steps.map(({ text, result }) => (
          <li key={`${text}${result}`} className="figures border-b border-grid py-1.5 pl-1">
            {text} = <strong className="font-semibold">{result}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** More than these are folded: they are there to be checked, not to be read. */
const shownAtOnce = 12;

export function Inputs({ locale, inputs }: { locale: Locale; inputs: InputView[] }) {
  const t = translator(locale);
  return (
    <details open={inputs.length <= shownAtOnce} className="mt-4 border-y border-line text-sm">
      <summary className="py-2 font-semibold">
        {t("claims.inputs")} ({inputs.length})
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={t("claims.inputs")} className="max-h-[28rem] overflow-auto pb-3">
        <table className="figures w-full min-w-[40rem]">
          <thead className="text-left align-bottom">
            <tr className="border-b border-zero">
              <th className="py-1.5 pr-4 font-semibold">{t("claims.series")}</th>
              <th className="py-1.5 pr-4 font-semibold">{t("claims.period")}</th>
              <th className="py-1.5 pr-4 text-right font-semibold">{t("claims.value")}</th>
              <th className="min-w-56 py-1.5 font-semibold">{t("claims.edition")}</th>
            </tr>
          </thead>
          <tbody className="align-top">
            {inputs.map(({ series, period, value, status, editions }) => (
              <tr key={`${series}${period}`} className="border-b border-grid">
                <td className="py-1 pr-4">{series}</td>
                <td className="whitespace-nowrap py-1 pr-4">{period}</td>
                <td className="py-1 pr-4 text-right">
                  {value}
                  {status && <span className="block text-xs text-muted">{status}</span>}
                </td>
                <td className="py-1 text-muted">
                  {editions.map(({ text, url }) => (
                    <a key={text} href={url} rel="noreferrer" className="block">
                      {text}
                    </a>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
