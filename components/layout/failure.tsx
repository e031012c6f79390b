/** Texts of the failure page, put into every page: an error boundary runs in the browser, where no dictionary is. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export const failureTextsId = "failure-texts";

/** `requestId` names the request of this page; a reader who tells it to us lets us find the fault in the log. */
export function FailureTexts({ locale, requestId }: { locale: Locale; requestId: string | null }) {
  const t = translator(locale);
  return (
    <div
      hidden
      id={failureTextsId}
      data-title={t("error.failed.title")}
      data-detail={t("error.failed.detail")}
      data-retry={t("error.tryAgain")}
      data-reference={requestId === null ? undefined : t("error.reference", { id: requestId })}
    />
  );
}
