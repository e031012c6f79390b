/** Other ways to count, each with its value and whether it gives the printed figure. */
import { translator } from "@/lib/i18n";
import type { Locale, ReadingView } from "@/lib/model";

interface ReadingsProps {
  locale: Locale;
  title: string;
  readings: ReadingView[];
}

export function Readings({ locale, title, readings }: ReadingsProps) {
  const t = translator(locale);
  if (readings.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ul className="mt-2 border-t border-line">
        {readings.map(({ text, value, fits }) => (
          <li
            key={text}
            className="grid gap-x-5 border-b border-grid py-1.5 sm:grid-cols-[minmax(0,1fr)_9rem_9rem]"
          >
            <span>{text}</span>
            <span className="figures font-semibold sm:text-right">{value ?? t("claims.notComputed")}</span>
            <span className="text-sm text-muted">{value && t(fits ? "claims.fits" : "claims.fitsNot")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
