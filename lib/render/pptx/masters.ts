/** The slide master and its layouts: placeholders for title, subtitle, chart, source, so that a template can be applied. */
import type { Box, SlideBoxes } from "./boxes";
import { colourMap, solid } from "./colours";
import { type Part, presentationTypes } from "./package";
import { type Placeholder, shapeTree, textShape } from "./shapes";
import type { DeckLook } from "./slides";
import { textBody } from "./text";
import { element, namespaces, val, xmlDocument } from "./xml";

const p = { ...namespaces, "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main" };

export const layoutNames = ["chart", "text", "cover"] as const;
export type LayoutName = (typeof layoutNames)[number];

interface Holder {
  name: string;
  of: Placeholder;
  box: Box;
  /** Set smaller and paler than the master says. */
  size?: number;
}

function holders(boxes: SlideBoxes): Record<LayoutName | "master", Holder[]> {
  const title: Holder = { name: "Title", of: { type: "title" }, box: boxes.title };
  const { title: top, subtitle, body } = boxes;
  const centre = { ...top, y: 170, height: 110 };
  return {
    master: [title, { name: "Text", of: { type: "body", idx: 1 }, box: body }],
    chart: [
      title,
      { name: "Subtitle", of: { type: "body", idx: 12 }, box: subtitle, size: 1400 },
      { name: "Chart", of: { type: "chart", idx: 13 }, box: boxes.chart },
      { name: "Source", of: { type: "body", idx: 14 }, box: boxes.source, size: 1000 },
    ],
    text: [title, { name: "Text", of: { type: "body", idx: 1 }, box: body }],
    cover: [
      { name: "Title", of: { type: "ctrTitle" }, box: centre },
      {
        name: "Subtitle",
        of: { type: "subTitle", idx: 1 },
        box: { ...centre, y: 290, height: 80 },
        size: 1800,
      },
    ],
  };
}

const names: Record<LayoutName, string> = { chart: "Chart", text: "Text", cover: "Cover" };

function shapes(all: Holder[], look: DeckLook): string[] {
  return all.map(({ name, of, box, size }, index) => {
    const levels = size === undefined ? undefined : element("a:lstStyle", {}, level(look, size, "muted"));
    return textShape(index + 2, name, of, textBody([{ text: name }], look.locale, levels), box);
  });
}

function number(id: number, box: Box, look: DeckLook): string {
  const field =
    '<a:fld id="{5E5B1A0C-6D8F-4B53-9C0E-0B1B7A9F3C11}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>';
  const levels = element("a:lstStyle", {}, level(look, 900, "muted").replace('algn="l"', 'algn="r"'));
  const paragraph = element("a:p", {}, field);
  const body = element("p:txBody", {}, '<a:bodyPr lIns="0" rIns="0" anchor="b"/>', levels, paragraph);
  return textShape(id, "Slide number", { type: "sldNum", idx: 15 }, body, box);
}

/** No bullets; a line above the source would be decoration. */
function level(look: DeckLook, size: number, ink: "ink" | "muted", bold = false): string {
  const family = bold ? "mj" : "mn";
  return element(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: "l", defTabSz: 914_400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    element("a:lnSpc", {}, val("a:spcPct", 100_000)),
    element("a:spcBef", {}, val("a:spcPts", 0)),
    "<a:buNone/>",
    element(
      "a:defRPr",
      { sz: size, b: bold, kern: 1200 },
      solid(ink, look.theme),
      `<a:latin typeface="+${family}-lt"/><a:ea typeface="+${family}-ea"/><a:cs typeface="+${family}-cs"/>`,
    ),
  );
}

function textStyles(look: DeckLook): string {
  return element(
    "p:txStyles",
    {},
    element("p:titleStyle", {}, level(look, 2800, "ink", true)),
    element("p:bodyStyle", {}, level(look, 1400, "ink")),
    element("p:otherStyle", {}, level(look, 1200, "ink")),
  );
}

export function masterPart(boxes: SlideBoxes, look: DeckLook): Part {
  const all = holders(boxes).master;
  const background = element(
    "p:bg",
    {},
    element("p:bgPr", {}, solid("ground", look.theme), "<a:effectLst/>"),
  );
  const ids = layoutNames.map((_, index) =>
    element("p:sldLayoutId", { id: 2_147_483_649 + index, "r:id": `rId${index + 1}` }),
  );
  const tree = shapeTree(...shapes(all, look), number(all.length + 2, boxes.number, look));
  const root = element(
    "p:sldMaster",
    p,
    element("p:cSld", {}, background, tree),
    element("p:clrMap", colourMap(look.theme)),
    element("p:sldLayoutIdLst", {}, ...ids),
    textStyles(look),
  );
  return {
    path: "ppt/slideMasters/slideMaster1.xml",
    type: `${presentationTypes}.slideMaster+xml`,
    bytes: xmlDocument(root),
    relations: [
      ...layoutNames.map((_, index) => ({
        id: `rId${index + 1}`,
        type: "slideLayout",
        target: `../slideLayouts/slideLayout${index + 1}.xml`,
      })),
      { id: `rId${layoutNames.length + 1}`, type: "theme", target: "../theme/theme1.xml" },
    ],
  };
}

export function layoutParts(boxes: SlideBoxes, look: DeckLook): Part[] {
  return layoutNames.map((layout, index) => {
    const all = holders(boxes)[layout];
    const tree = shapeTree(...shapes(all, look), number(all.length + 2, boxes.number, look));
    const root = element(
      "p:sldLayout",
      { ...p, type: layout === "cover" ? "title" : undefined, preserve: true, userDrawn: layout !== "cover" },
      element("p:cSld", { name: names[layout] }, tree),
      element("p:clrMapOvr", {}, "<a:masterClrMapping/>"),
    );
    return {
      path: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      type: `${presentationTypes}.slideLayout+xml`,
      bytes: xmlDocument(root),
      relations: [{ id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml" }],
    };
  });
}
