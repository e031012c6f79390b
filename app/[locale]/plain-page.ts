/** What small pages share: a language that there is, and a head by their address. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isLocale } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { pageMetadata } from "./page-metadata";

export interface PlainPageProps {
  params: Promise<{ locale: string }>;
}

/** The language of the address; another is no page of ours. */
export async function knownLocale({ params }: PlainPageProps): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** `path` below the language. */
export function plainMetadata(path: string) {
  return async ({ params }: PlainPageProps): Promise<Metadata> => pageMetadata((await params).locale, path);
}
