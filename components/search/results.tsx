/** What was found, by kind; the highlighted entry is the one that Enter opens. */
import type { UseComboboxReturnValue } from "downshift";
import type { Locale } from "@/lib/model";
import type { EntryGroup, EntryKind, SearchEntry } from "@/lib/search";

interface ResultsProps {
  groups: EntryGroup[];
  combobox: UseComboboxReturnValue<SearchEntry>;
  locale: Locale;
  kinds: Record<EntryKind, string> | undefined;
}

export function Results({ groups, combobox, locale, kinds }: ResultsProps) {
  const { getMenuProps, getItemProps, highlightedIndex } = combobox;
  const before = (group: number) =>
    groups.slice(0, group).reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div {...getMenuProps({ className: "min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2" })}>
      {groups.map(({ kind, entries }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={kind} role="group" aria-label={kinds?.[kind]}>
          <p aria-hidden="true" className="px-4 pb-1 pt-3 text-sm font-semibold text-muted">
            {kinds?.[kind]}
          </p>
          {entries.map((entry, place) => {
            const index = before(group) + place;
            const look = index === highlightedIndex ? "border-kaz bg-wash" : "border-transparent";
            return (
              <div
                key={entry.id}
                {...getItemProps({
                  item: entry,
                  index,
                  className: `cursor-pointer border-l-2 py-2 pl-3.5 pr-4 leading-5 ${look}`,
                })}
              >
                {entry.title[locale]}
                {entry.detail && <span className="block text-sm text-muted">{entry.detail[locale]}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
