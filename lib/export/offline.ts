/** The whole monitor as one page that asks nobody for anything: charts, tables, sources, for closed networks. */
import { definitions, factsOf, headlineOf } from "../catalog";
import { tableOf } from "../chart/table";
import { formatPeriod } from "../format";
import { localeNames, translator } from "../i18n";
import { htmlLang } from "../i18n/locale";
import { type Chart, colourTokens, type Indicator, type Locale } from "../model";
import { literalPalette, renderInlineSvg } from "../render";
import { escapeMarkup } from "../render/markup";
import { carriedFigure } from "./carried";

/** Rows a table holds: what is older stands in the files of the site. */
const mostRows = 300;

function palette(theme: "light" | "dark"): string {
  const colour = literalPalette(theme);
  const inks = [...colourTokens, "ink", "muted", "grid", "zero"] as const;
  return [...inks.map((ink) => `--color-${ink}:${colour(ink)}`), `--color-paper:${colour("ground")}`].join(
    ";",
  );
}

const style = () => `:root{${palette("light")}}
@media(prefers-color-scheme:dark){:root{${palette("dark")};color-scheme:dark}}
body{margin:0 auto;max-width:48rem;padding:1rem;background:var(--color-paper);color:var(--color-ink);font:15px/1.5 Inter,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
a{color:inherit}nav{display:flex;flex-wrap:wrap;gap:.3rem 1rem}figure{margin:2rem 0;border-top:2px solid;padding-top:.5rem;break-inside:avoid}
h1,h2,h3{line-height:1.25;text-wrap:balance}h3,p{margin:.3rem 0}.quiet{color:var(--color-muted)}svg{display:block;width:100%;height:auto}
.scroll{overflow:auto;max-height:24rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.1rem 1rem .1rem 0;text-align:left;border-bottom:1px solid var(--color-grid);white-space:nowrap}
dl{font-size:.85em;display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dd{margin:0;overflow-wrap:anywhere}@media print{.scroll{max-height:none}}`;

const written = (name: string, text: string, more = "") =>
  text ? `<${name}${more}>${escapeMarkup(text)}</${name}>` : "";

function tableMarkup(shown: Parameters<typeof tableOf>[0], caption: string, locale: Locale): string {
  const t = translator(locale);
  const { columns, rows, total } = tableOf(shown, locale, mostRows);
  const head = [t("table.period"), ...columns.map(({ label, unit }) => `${label}, ${unit}`)];
  const body = rows.map(
    ({ label, cells }) =>
      `<tr>${written("th", label, ' scope="row"')}${cells.map((cell) => `<td>${escapeMarkup(cell?.text ?? "")}</td>`).join("")}</tr>`,
  );
  const part = rows.length < total ? written("p", t("offline.newest", { count: rows.length, total })) : "";
  return (
    `<details><summary>${escapeMarkup(t("indicator.table"))}</summary>${part}` +
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeMarkup(caption)}"><table>` +
    `<thead><tr>${head.map((one) => written("th", one, ' scope="col"')).join("")}</tr></thead>` +
    `<tbody>${body.join("")}</tbody></table></div></details>`
  );
}

function factsMarkup(facts: ReturnType<typeof factsOf>): string {
  const lines = facts.map(({ label, text, link }) => {
    const said = [escapeMarkup(text), ...(link ? [escapeMarkup(link)] : [])].join("<br>");
    return `<dt>${escapeMarkup(label)}</dt><dd>${said}</dd>`;
  });
  return `<dl>${lines.join("")}</dl>`;
}

function legendMarkup({ legend }: Chart): string {
  const entries = legend.map(
    ({ label, colour }) =>
      `<span><span style="color:var(--color-${colour})" aria-hidden="true">■</span> ${escapeMarkup(label)}</span>`,
  );
  return entries.length > 0 ? `<p>${entries.join(" &emsp;")}</p>` : "";
}

function figureMarkup(slug: string, id: string, locale: Locale): string {
  const carried = carriedFigure({ slug, chart: id, locale });
  const { chart, shown } = carried.build({ width: 760, height: 380 });
  const t = translator(locale);
  const label = `${locale}-${slug}.${id}`;
  return [
    `<figure id="${label}">`,
    written("h3", chart.title),
    written("p", chart.subtitle, ' class="quiet"'),
    written("p", chart.statement ?? ""),
    legendMarkup(chart),
    renderInlineSvg(chart, `svg-${label}`),
    ...chart.notes.map((note) => written("p", note, ' class="quiet"')),
    written("p", chart.source, ' class="quiet"'),
    tableMarkup(shown, t("indicator.tableOf", { title: chart.title }), locale),
    `<details><summary>${escapeMarkup(t("indicator.provenance"))}</summary>${factsMarkup(factsOf({ chart, shown }))}</details>`,
    "</figure>",
  ].join("");
}

function indicatorMarkup({ slug, title, question, about, charts }: Indicator, locale: Locale): string {
  return [
    `<section>${written("h2", title[locale], ` id="${locale}-${slug}"`)}`,
    written("p", question[locale], ' class="quiet"'),
    written("p", headlineOf(slug, locale) ?? ""),
    ...charts.map(({ id }) => figureMarkup(slug, id, locale)),
    written("p", about[locale]),
    "</section>",
  ].join("");
}

function newestVintage(): string {
  const all = definitions().flatMap(({ slug, charts }) =>
    charts.flatMap(({ id }) =>
      carriedFigure({ slug, chart: id, locale: "en" })
        .build({ width: 760, height: 380 })
        .shown.flatMap(({ provenance }) => provenance.map(({ vintage }) => vintage)),
    ),
  );
  return all.sort().at(-1) ?? "";
}

function languageMarkup(locale: Locale, day: string, all: Locale[]): string {
  const t = translator(locale);
  const others = all.filter((one) => one !== locale);
  const languages = others.map((one) => `<a href="#${one}" lang="${htmlLang[one]}">${localeNames[one]}</a>`);
  const contents = definitions().map(
    ({ slug, title }) => `<a href="#${locale}-${slug}">${escapeMarkup(title[locale])}</a>`,
  );
  return [
    `<article lang="${htmlLang[locale]}" id="${locale}">`,
    written("h1", t("site.name")),
    written("p", t("deck.knownOn", { date: formatPeriod(day, locale) }), ' class="quiet"'),
    `<nav>${[...contents, ...languages].join("")}</nav>`,
    ...definitions().map((definition) => indicatorMarkup(definition, locale)),
    "</article>",
  ].join("");
}

/** One HTML text; its policy forbids the browser to ask anybody for anything. */
export function offlinePack(locales: Locale[]): string {
  const [first = "en"] = locales;
  const day = newestVintage();
  return [
    `<!doctype html><html lang="${htmlLang[first]}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(translator(first)("site.name"))}</title><style>${style()}</style></head><body>`,
    ...locales.map((locale) => languageMarkup(locale, day, locales)),
    "</body></html>",
  ].join("\n");
}
