/** The shell of every page: language, theme, header, footer. */
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ExportTexts } from "@/components/chart/export-texts";
import { FailureTexts } from "@/components/layout/failure";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { siteOrigin } from "@/lib/api";
import { definitions } from "@/lib/catalog";
import { previewAddress } from "@/lib/export";
import { htmlLang, isLocale, translator } from "@/lib/i18n";
import { requestIdHeader } from "@/lib/log";
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

/** A pasted link to a page without a figure of its own shows the first of the overview. */
function preview(locale: Locale): Metadata["openGraph"] {
  const [first] = definitions();
  const url = previewAddress({ slug: first?.slug ?? "", locale });
  const alt = first?.title[locale] ?? "";
  return {
    type: "website",
    siteName: translator(locale)("site.name"),
    images: [{ url, width: 1200, height: 628, alt }],
  };
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  const name = t("site.name");
  return {
    // Links between languages and to previews must be whole addresses.
    metadataBase: new URL(siteOrigin({ url: "http://localhost:3000", headers: await headers() })),
    title: { default: `${name}: ${t("site.tagline")}`, template: `%s · ${name}` },
    description: t("site.description"),
    openGraph: preview(locale),
    twitter: { card: "summary_large_image" },
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
  const isSlide = (await headers()).has("x-slide");
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
        {isSlide ? (
          <main id="content">{children}</main>
        ) : (
          <>
            <SiteHeader
              locale={locale}
              theme={theme ?? "system"}
              indicators={indicators}
              here={(await headers()).get("x-path") ?? ""}
            />
            <main id="content" className="mx-auto w-full max-w-page flex-1 px-4 pb-16 sm:px-6">
              {children}
            </main>
            <SiteFooter locale={locale} />
          </>
        )}
        <FailureTexts locale={locale} requestId={(await headers()).get(requestIdHeader)} />
        <ExportTexts locale={locale} />
      </body>
    </html>
  );
}
