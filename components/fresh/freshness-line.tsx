/** Under an indicator's headline: how far it reaches, when the next release is expected, what is late. */
import type { Locale } from "@/lib/model";

export function FreshnessLine({ locale, text, late }: { locale: Locale; text: string; late: string }) {
  return (
    <p className="-mt-4 max-w-text pb-6 text-sm text-muted" data-freshness>
      {text}
      {late && (
        <>
          {" · "}
          <a href={`/${locale}/status`}>{late}</a>
        </>
      )}
    </p>
  );
}
