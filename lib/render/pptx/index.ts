/**
 * A deck as PowerPoint file: native charts that can be edited, each with its workbook.
 *
 * The parts are written here, since what the libraries for it write has to be mended in too many places: three axis ids
 * for two axes, missing values as empty numbers, dates as bare texts, today's date and random ids in every file.
 */
import { boxesOf, emu } from "./boxes";
import { layoutParts, masterPart } from "./masters";
import { notesMasterPart } from "./notes";
import { type Part, presentationTypes, type Relation, writePackage } from "./package";
import { slideParts } from "./slide-parts";
import type { DeckLook, Slide } from "./slides";
import { themeXml } from "./theme";
import { element, namespaces, plain, xmlDocument } from "./xml";

export { chartRoom, type SlideSize } from "./boxes";
export { planOf } from "./plan";
export * from "./slides";

const p = { ...namespaces, "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main" };

function presentationPart(count: number, look: DeckLook): Part {
  const { width, height } = boxesOf(look.size).slide;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const relations: Relation[] = [
    { id: "rId1", type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
    { id: "rId2", type: "notesMaster", target: "notesMasters/notesMaster1.xml" },
    { id: "rId3", type: "theme", target: "theme/theme1.xml" },
    { id: "rId4", type: "presProps", target: "presProps.xml" },
    { id: "rId5", type: "tableStyles", target: "tableStyles.xml" },
    ...numbers.map((n) => ({ id: `rId${n + 5}`, type: "slide", target: `slides/slide${n}.xml` })),
  ];
  const slides = numbers.map((n) => element("p:sldId", { id: 255 + n, "r:id": `rId${n + 5}` }));
  const root = element(
    "p:presentation",
    { ...p, saveSubsetFonts: true },
    element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2_147_483_648, "r:id": "rId1" })),
    element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": "rId2" })),
    element("p:sldIdLst", {}, ...slides),
    element("p:sldSz", { cx: emu(width), cy: emu(height) }),
    element("p:notesSz", { cx: emu(540), cy: emu(720) }),
  );
  return {
    path: "ppt/presentation.xml",
    type: `${presentationTypes}.presentation.main+xml`,
    bytes: xmlDocument(root),
    relations,
  };
}

const styles = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

function settings(): Part[] {
  const [presProps, tableStyles] = [
    element("p:presentationPr", p),
    element("a:tblStyleLst", { "xmlns:a": namespaces["xmlns:a"], def: styles }),
  ];
  return [
    { path: "ppt/presProps.xml", type: `${presentationTypes}.presProps+xml`, bytes: xmlDocument(presProps) },
    {
      path: "ppt/tableStyles.xml",
      type: `${presentationTypes}.tableStyles+xml`,
      bytes: xmlDocument(tableStyles),
    },
  ];
}

const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

function coreProperties(title: string): Part {
  const root = element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    `<dc:title>${plain(title)}</dc:title><dc:creator>Steppe Monitor</dc:creator>`,
  );
  return {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    bytes: xmlDocument(root),
  };
}

/** The same slides give the same bytes: no clock and no chance takes part. */
export async function writePptx(slides: Slide[], look: DeckLook): Promise<Uint8Array<ArrayBuffer>> {
  const boxes = boxesOf(look.size);
  const made: Part[] = [];
  for (const [index, slide] of slides.entries()) made.push(...(await slideParts(slide, index + 1, look)));
  const parts: Part[] = [
    presentationPart(slides.length, look),
    ...settings(),
    { path: "ppt/theme/theme1.xml", type: themeType, bytes: themeXml(look.theme) },
    { path: "ppt/theme/theme2.xml", type: themeType, bytes: themeXml("light") },
    masterPart(boxes, look),
    ...layoutParts(boxes, look),
    notesMasterPart(look),
    coreProperties(look.title),
    ...made,
  ];
  return writePackage(parts, [
    { id: "rId1", type: "officeDocument", target: "ppt/presentation.xml" },
    {
      id: "rId2",
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      target: "docProps/core.xml",
    },
  ]);
}
