/** One chart as a slide of 16:9 that fills the screen and shows nothing else; its links appear to the keyboard alone. */
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";
import { SlideKeysLater } from "./slide-keys-later";

interface SlideStageProps {
  locale: Locale;
  title: string;
  svg: string;
  /** Addresses of the slides beside it, and of the page that it comes from; a slide alone leads back to itself. */
  previous: string;
  next: string;
  page: string;
  isWall: boolean;
  isDark: boolean;
}

/** Long enough to read a headline and a chart across a room. */
const seconds = 20;

export function SlideStage({ locale, title, svg, previous, next, page, isWall, isDark }: SlideStageProps) {
  const t = translator(locale);
  const link =
    "sr-only focus:not-sr-only focus:absolute focus:left-3 focus:top-3 focus:bg-ground focus:px-3 focus:py-2";
  return (
    <div
      data-slide
      className="grid min-h-screen place-content-center place-items-center overflow-hidden"
      style={{ background: isDark ? "#14181c" : "#ffffff" }}
    >
      <h1 className="sr-only">{title}</h1>
      <nav aria-label={t("slide.label")}>
        <a className={link} href={previous}>
          {t("slide.previous")}
        </a>
        <a className={link} href={next}>
          {t("slide.next")}
        </a>
        <a className={link} href={page}>
          {t("slide.leave")}
        </a>
      </nav>
      <div
        className="w-[min(100vw,177.78vh)] [&>svg]:block [&>svg]:h-auto [&>svg]:w-full"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every text in it escaped
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <SlideKeysLater
        previous={previous}
        next={next}
        page={page}
        {...(isWall && { seconds })}
        words={{ pause: t("slide.pause"), resume: t("slide.resume") }}
      />
    </div>
  );
}
