/** Status: of every dataset how far it reaches, when its publisher is next expected, and what is late. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusGroup } from "@/components/fresh/status-group";
import { freshnessGroups } from "@/lib/catalog";
import { isLocale, translator } from "@/lib/i18n";
import { pageMetadata } from "../page-metadata";

interface PageProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return pageMetadata((await params).locale, "/status");
}

export default async function Status({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <>
      <h1 className="pt-6 text-3xl font-semibold tracking-tight">{t("status.title")}</h1>
      <p className="mt-2 max-w-text">{t("statusPage.lead")}</p>
      <p className="mt-1 text-sm">
        {t("statusPage.machines")} <a href="/api/v1/health">/api/v1/health</a>
        {" · "}
        <a href={`/${locale}/updates`}>{t("updates.title")}</a>
      </p>
      {freshnessGroups(locale).map((group) => (
        <StatusGroup key={group.state} locale={locale} {...group} />
      ))}
    </>
  );
}
