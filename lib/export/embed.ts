/** A figure as a small page for frames of other sites: drawn for two widths, tells its height to the page around it. */
import { translator } from "../i18n";
import { htmlLang } from "../i18n/locale";
import { EmptyChartError } from "../model";
import { renderSvg, type Theme } from "../render";
import { escapeMarkup } from "../render/markup";
import type { Carried } from "./carried";

interface EmbedLook {
  /** Without one the page follows the reader's system. */
  theme?: Theme | undefined;
  nonce: string;
}

/** Any site may frame it; it runs its one script and asks nobody for anything. */
export function embedPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "img-src data:",
    "font-src 'self'",
    "style-src 'unsafe-inline'",
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
}

const fonts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"].map((part) => {
  const ranges: Record<string, string> = {
    latin: "U+0-FF,U+2000-206F,U+20AC,U+2122,U+2212",
    "latin-ext": "U+100-2BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0",
    cyrillic: "U+301,U+400-45F,U+490-491,U+4B0-4B1,U+2116",
    "cyrillic-ext": "U+460-48F,U+492-4AF,U+4B2-52F,U+20B8",
  };
  return `@font-face{font-family:"Inter Variable";src:url(/fonts/inter-${part}.woff2);font-weight:100 900;font-display:swap;unicode-range:${ranges[part]}}`;
});

const style = `${fonts.join("")}body{margin:0;font:14px/1.5 "Inter Variable",sans-serif}
svg{display:block;width:100%;height:auto}.narrow{display:none}
@media(max-width:559px){.wide{display:none}.narrow{display:block}}
.dark{display:none}:root[data-theme=dark] .light{display:none}:root[data-theme=dark] .dark{display:block}
@media(prefers-color-scheme:dark){:root:not([data-theme]) .light{display:none}:root:not([data-theme]) .dark{display:block}}`;

const script = `const tell=()=>parent.postMessage({steppeMonitorHeight:document.body.offsetHeight},"*");
new ResizeObserver(tell).observe(document.body);tell();
addEventListener("message",({data})=>{if(data==="steppeMonitorAsk")tell()})`;

/** Ids are each once in a document, and a page holds several drawings. */
function drawing(svg: string, suffix: string): string {
  return svg
    .replace('aria-labelledby="title desc"', `aria-labelledby="title-${suffix} desc-${suffix}"`)
    .replace('id="title"', `id="title-${suffix}"`)
    .replace('id="desc"', `id="desc-${suffix}"`)
    .replaceAll("<a href=", '<a target="_blank" href=');
}

function layout(
  { build, address }: Carried,
  name: "wide" | "narrow",
  look: EmbedLook & { place: number },
): string {
  const room = name === "wide" ? { width: 760, height: 380 } : { width: 360, height: 300 };
  const { chart } = build(room);
  const themes = look.theme ? [look.theme] : (["light", "dark"] as const);
  const drawn = themes.map((theme) => {
    const svg = drawing(renderSvg(chart, theme, address), `${name}-${theme}-${look.place}`);
    return `<div class="${look.theme ? "" : theme}">${svg}</div>`;
  });
  return `<div class="${name}">${drawn.join("")}</div>`;
}

/** Several figures of one frame stand under each other. */
export function embedPage(all: Carried[], look: EmbedLook): string {
  const [first] = all;
  if (!first) throw new EmptyChartError("embed");
  const { locale } = first;
  const { title } = first.build({ width: 760, height: 380 }).chart;
  const theme = look.theme ? ` data-theme="${look.theme}"` : "";
  const name = translator(locale)("site.name");
  const drawn = (["wide", "narrow"] as const).map((one) =>
    all.map((carried, place) => layout(carried, one, { ...look, place })).join(""),
  );
  return [
    `<!doctype html><html lang="${htmlLang[locale]}"${theme}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapeMarkup(`${title} · ${name}`)}</title><style>${style}</style></head><body>`,
    ...drawn,
    `<script nonce="${look.nonce}">${script}</script></body></html>`,
  ].join("");
}
