/** The text whose figures are checked, as one would cite it; the original words keep their own language. */
import type { Locale, LocalText } from "@/lib/model";

interface WorkProps {
  locale: Locale;
  reference: { full: string; author: LocalText; title: LocalText; setting: LocalText };
}

export function Work({ locale, reference }: WorkProps) {
  const { full, author, title, setting } = reference;
  return (
    <>
      <p>
        {author[locale]}. {title[locale]}. {setting[locale]}.
      </p>
      {locale !== "zh" && (
        <p lang="zh" className="text-muted">
          {full}
        </p>
      )}
    </>
  );
}
