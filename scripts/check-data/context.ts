/** Whether the context figures hold together: known indicators and sources, values that are there, messages that name them all. */
import { singleValue } from "../../lib/derive";
import { formatMessage } from "../../lib/i18n";
import { type ContextEntry, type Dataset, locales } from "../../lib/model";
import { datasetAddress } from "../../lib/store";
import { attempt, type Findings } from "./findings";

export interface ContextKnown {
  slugs: string[];
  sources: string[];
  read: (source: string, code: string) => Dataset;
}

export function checkContext(entries: ContextEntry[], known: ContextKnown): Findings {
  const ids = entries.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return {
    faults: [
      ...twice.map((id) => `context: "${id}" is there twice.`),
      ...entries.flatMap((entry) => faultsOf(entry, known)),
    ],
    remarks: [],
  };
}

function faultsOf(entry: ContextEntry, { slugs, sources, read }: ContextKnown): string[] {
  const about = `context, "${entry.id}"`;
  const faults = entry.indicators
    .filter((slug) => !slugs.includes(slug))
    .map((slug) => `${about}: there is no indicator "${slug}".`);
  if (entry.source && !sources.includes(entry.source.source)) {
    faults.push(`${about}: there is no source "${entry.source.source}".`);
  }
  for (const [name, figure] of Object.entries(entry.figures)) {
    if (!("dataset" in figure)) continue;
    attempt(
      faults,
      () => {
        const { source, code } = datasetAddress(figure.dataset);
        return singleValue(read(source, code), figure.where, figure.period);
      },
      `${about}, figure "${name}": `,
    );
  }
  return [...faults, ...messageFaults(entry, about)];
}

/** A figure that a text leaves out would be sourced but unseen. */
function messageFaults({ text, figures }: ContextEntry, about: string): string[] {
  const names = Object.keys(figures);
  const marks = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
  return locales.flatMap((locale) => {
    const faults: string[] = [];
    const said = attempt(faults, () => formatMessage(text[locale], locale, marks), `${about}: `);
    const unsaid = said === undefined ? [] : names.filter((name) => !said.includes(`<${name}>`));
    return [...faults, ...unsaid.map((name) => `${about}: the ${locale} text leaves out "${name}".`)];
  });
}
