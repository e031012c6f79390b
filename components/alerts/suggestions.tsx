/** Rules that are one click away, and the way to any other; what is pressed says which by its `data-rule`. */
interface SuggestionsProps {
  suggested: { rule: string; title: string }[];
  words: { suggested: string; add: string };
}

export function Suggestions({ suggested, words }: SuggestionsProps) {
  const button = "border border-line bg-ground px-3 py-1.5 text-left hover:border-ink";
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm noscript:hidden">
      {suggested.length > 0 && <span className="text-muted">{words.suggested}</span>}
      {suggested.map(({ rule, title }) => (
        <button key={rule} type="button" data-rule={rule} className={button}>
          {title}
        </button>
      ))}
      <button type="button" data-rule="" className={`${button} font-semibold`}>
        {words.add}
      </button>
    </div>
  );
}

/** The rule of the button that was pressed: empty for one still to be written, undefined beside any. */
export function pressedRule(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>("button[data-rule]")?.dataset.rule
    : undefined;
}
