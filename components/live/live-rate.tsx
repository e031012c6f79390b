/** Today's official rates where a page speaks of the tenge; nothing where the deployment asks nobody. */
import type { Locale } from "@/lib/model";
import { escapeMarkup } from "@/lib/render/markup";
import { RateKeeper } from "./rate-keeper";

export function LiveRate({ locale, initial }: { locale: Locale; initial: string | undefined }) {
  if (!initial) return null;
  return (
    // Room for the longer text, so that nothing below moves.
    <>
      <p
        className="min-h-18 max-w-text pb-2 text-sm text-muted sm:min-h-12"
        data-live-rate={`/api/v1/live/fx?lang=${locale}`}
        // The text is no part of the page's tree: RateKeeper's takes its place.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by the renderer of our own markup
        dangerouslySetInnerHTML={{ __html: escapeMarkup(initial) }}
      />
      <RateKeeper />
    </>
  );
}
