/** `?present=slide` and `?present=wall` of any page: one of its charts alone, as a finished slide. */
import { cookies, headers } from "next/headers";
import { SlideStage } from "@/components/slide/slide-stage";
import { searchPairs, siteOrigin } from "@/lib/api";
import type { ScreenSlide } from "@/lib/export";
import type { Locale } from "@/lib/model";
import type { PresentMode } from "@/lib/model/present";

type SearchParams = Record<string, string | string[] | undefined>;

interface PresentedProps {
  locale: Locale;
  slide: ScreenSlide;
  mode: PresentMode;
  isDark: boolean;
  /** Addresses of the slides beside it, and of the page. */
  previous: string;
  next: string;
  page: string;
}

/** The theme of the address wins over the reader's own; without either a slide is light, as paper is. */
export async function isDarkSlide({ theme }: SearchParams): Promise<boolean> {
  const named = theme === "light" || theme === "dark" ? theme : undefined;
  return (named ?? (await cookies()).get("theme")?.value) === "dark";
}

export async function originHere(): Promise<string> {
  return siteOrigin({ url: "http://localhost:3000", headers: await headers() });
}

/** A path with the parameters of an address, some of them changed or, where undefined, left out. */
export function addressWith(
  path: string,
  asked: SearchParams,
  changes: Record<string, string | undefined>,
): string {
  const search = new URLSearchParams(searchPairs(asked));
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

export function Presented({ slide, mode, ...stage }: PresentedProps) {
  return <SlideStage {...slide} {...stage} isWall={mode === "wall"} />;
}
