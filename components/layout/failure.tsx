/** Texts of the failure page, put into every page: an error boundary runs in the browser, where no dictionary is. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

export const failureTextsId = "failure-texts";

export function FailureTexts({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div
      hidden
      id={failureTextsId}
      data-title={t("error.failed.title")}
      data-detail={t("error.failed.detail")}
      data-retry={t("error.tryAgain")}
    />
  );
}
