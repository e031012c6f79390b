/** Today's official rates where a page speaks of the tenge; nothing where the deployment asks nobody. */
import type { Locale } from "@/lib/model";

export function LiveRate({ locale, initial }: { locale: Locale; initial: string | undefined }) {
  if (!initial) return null;
  return (
    // Room for the longer text, so that nothing below moves.
    <p
      className="min-h-16 max-w-text text-sm text-muted sm:min-h-10"
      data-live-rate={`/api/v1/live/fx?lang=${locale}`}
    >
      <span className="not-last:hidden">{initial}</span>
    </p>
  );
}
