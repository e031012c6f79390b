/** Status: of every dataset how far it reaches, when its publisher is next expected, and what is late. */

import { StatusGroup } from "@/components/fresh/status-group";
import { PlainPage } from "@/components/layout/plain-page";
import { freshnessGroups } from "@/lib/catalog";
import { translator } from "@/lib/i18n";
import { knownLocale, type PlainPageProps, plainMetadata } from "../plain-page";

export const generateMetadata = plainMetadata("/status");

export default async function Status(props: PlainPageProps) {
  const locale = await knownLocale(props);
  const t = translator(locale);
  return (
    <PlainPage title={t("status.title")} lead={t("statusPage.lead")}>
      <p className="mt-1 text-sm">
        {t("statusPage.machines")} <a href="/api/v1/health">/api/v1/health</a>
        {" · "}
        <a href={`/${locale}/updates`}>{t("updates.title")}</a>
      </p>
      {freshnessGroups(locale).map((group) => (
        <StatusGroup key={group.state} locale={locale} {...group} />
      ))}
    </PlainPage>
  );
}
