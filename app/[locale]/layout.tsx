/** The shell of every page: language, theme, header, footer. */
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { FailureTexts } from "@/components/layout/failure";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { definitions } from "@/lib/catalog";
import { htmlLang, isLocale, translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import "../globals.css";

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

/** The parts of Inter that a page in this language surely needs. */
function fontsOf(locale: Locale): string[] {
  if (locale === "ru") return ["latin", "cyrillic"];
  return locale === "kk" ? ["latin", "cyrillic", "cyrillic-ext"] : ["latin"];
}

/** Where this site stands, as the reader's request names it: links between languages must be whole addresses. */
async function siteAddress(): Promise<URL> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost:3000";
  const protocol = asked.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  return new URL(`${protocol}://${host}`);
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  const name = t("site.name");
  return {
    metadataBase: await siteAddress(),
    title: { default: `${name}: ${t("site.tagline")}`, template: `%s · ${name}` },
    description: t("site.description"),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1114" },
  ],
};

export default async function Layout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  // The theme of a link wins over the reader's own, which the switch sets in both places.
  const chosen = (await headers()).get("x-theme") ?? (await cookies()).get("theme")?.value;
  const theme = chosen === "light" || chosen === "dark" ? chosen : undefined;
  const indicators = definitions().map(({ slug, title }) => ({ slug, title: title[locale] }));
  return (
    <html lang={htmlLang[locale]} data-theme={theme}>
      <head>
        {fontsOf(locale).map((name) => (
          <link
            key={name}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={`/fonts/inter-${name}.woff2`}
          />
        ))}
      </head>
      <body className="flex min-h-screen flex-col">
        <SiteHeader locale={locale} theme={theme ?? "system"} indicators={indicators} />
        <main id="content" className="mx-auto w-full max-w-page flex-1 px-4 pb-16 sm:px-6">
          {children}
        </main>
        <SiteFooter locale={locale} />
        <FailureTexts locale={locale} />
      </body>
    </html>
  );
}
