/** The claims of papers with their verdicts, as part of the page for closed networks. */
import { claimGroups } from "../catalog";
import { translator } from "../i18n";
import type { Locale } from "../model";
import { escapeMarkup } from "../render/markup";

const cell = (text: string) => `<td class="text">${escapeMarkup(text)}</td>`;

export function claimsMarkup(locale: Locale): string {
  const t = translator(locale);
  const columns = (["claim", "printed", "now", "verdict"] as const).map(
    (name) => `<th scope="col">${escapeMarkup(t(`claims.column.${name}`))}</th>`,
  );
  const groups = claimGroups({}, locale).map(({ ledger, rows }) => {
    const title = escapeMarkup(ledger.title[locale]);
    const body = rows.map(
      ({ statement, place, printed, now = "", verdictText }) =>
        `<tr>${cell([statement, place && `(${place})`].filter(Boolean).join(" "))}${cell(printed)}${cell(now)}${cell(verdictText)}</tr>`,
    );
    return (
      `<h3>${title}</h3><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>` +
      `<thead><tr>${columns.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`
    );
  });
  if (groups.length === 0) return "";
  return `<section><h2 id="${locale}-claims">${escapeMarkup(t("claims.title"))}</h2>${groups.join("")}</section>`;
}
