/** The document's theme: our colours in its twelve places, fonts that every office has for Latin, Cyrillic and Chinese. */
import type { Theme } from "../palette";
import { themePlaces } from "./colours";
import { element, namespaces, xmlDocument } from "./xml";

/** Arial draws all Kazakh letters and stands on every Windows and macOS; so does the Chinese one named beside it. */
export const fonts = { latin: "Arial", eastAsian: "Microsoft YaHei" } as const;

function fontSet(name: string): string {
  return element(
    name,
    {},
    element("a:latin", { typeface: fonts.latin }),
    element("a:ea", { typeface: fonts.eastAsian }),
    element("a:cs", { typeface: "" }),
    element("a:font", { script: "Hans", typeface: fonts.eastAsian }),
  );
}

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const stroke = (width: number) =>
  element("a:ln", { w: width, cap: "flat", cmpd: "sng", algn: "ctr" }, fill, '<a:prstDash val="solid"/>');
const plainEffect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** Flat fills and plain lines, three of each as the schema asks for. */
const formats = element(
  "a:fmtScheme",
  { name: "Steppe Monitor" },
  `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${stroke(6350)}${stroke(12700)}${stroke(19050)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${plainEffect.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`,
);

export function themeXml(theme: Theme): Uint8Array {
  const root = element(
    "a:theme",
    { "xmlns:a": namespaces["xmlns:a"], name: "Steppe Monitor" },
    element(
      "a:themeElements",
      {},
      themePlaces(theme),
      element("a:fontScheme", { name: "Steppe Monitor" }, fontSet("a:majorFont"), fontSet("a:minorFont")),
      formats,
    ),
    "<a:objectDefaults/><a:extraClrSchemeLst/>",
  );
  return xmlDocument(root);
}
