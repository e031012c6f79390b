/** Shapes of slides, layouts and masters: placeholders that a template may move, frames with charts, pictures. */
import { type Box, emu } from "./boxes";
import { element } from "./xml";

export interface Placeholder {
  type: "title" | "body" | "chart" | "sldNum" | "ctrTitle" | "subTitle" | "pic";
  idx?: number;
}

function place(box: Box, name: "a:xfrm" | "p:xfrm"): string {
  return element(
    name,
    {},
    element("a:off", { x: emu(box.x), y: emu(box.y) }),
    element("a:ext", { cx: emu(box.width), cy: emu(box.height) }),
  );
}

function placeholder(of: Placeholder | undefined): string {
  return element("p:nvPr", {}, of && element("p:ph", { type: of.type, idx: of.idx }));
}

/** A box of text; without a box it stands where the layout puts its placeholder. */
export function textShape(id: number, name: string, of: Placeholder, body: string, box?: Box): string {
  const locks = element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: true }));
  return element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, element("p:cNvPr", { id, name }), locks, placeholder(of)),
    element("p:spPr", {}, box && place(box, "a:xfrm")),
    body,
  );
}

/** A native chart in the chart placeholder of its layout. */
export function chartFrame(id: number, title: string, descr: string, relation: string, box: Box): string {
  const chart = element("c:chart", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "r:id": relation,
  });
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id, name: `Chart ${id}`, descr, title }),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: true })),
      placeholder({ type: "chart", idx: 13 }),
    ),
    place(box, "p:xfrm"),
    element("a:graphic", {}, element("a:graphicData", { uri }, chart)),
  );
}

/** A vector picture, with pixels for programs that do not read vectors. */
export function picture(
  id: number,
  title: string,
  descr: string,
  relations: { png: string; svg: string },
  box: Box,
): string {
  const vector = element("asvg:svgBlip", {
    "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "r:embed": relations.svg,
  });
  const extension = element("a:ext", { uri: "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" }, vector);
  const blip = element("a:blip", { "r:embed": relations.png }, element("a:extLst", {}, extension));
  return element(
    "p:pic",
    {},
    element(
      "p:nvPicPr",
      {},
      element("p:cNvPr", { id, name: `Picture ${id}`, descr, title }),
      element("p:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: true })),
      placeholder(undefined),
    ),
    element("p:blipFill", {}, blip, "<a:stretch><a:fillRect/></a:stretch>"),
    element("p:spPr", {}, place(box, "a:xfrm"), element("a:prstGeom", { prst: "rect" }, "<a:avLst/>")),
  );
}

/** All shapes of a slide; the group around them is the schema's wish. */
export function shapeTree(...shapes: string[]): string {
  const group =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  return element("p:spTree", {}, group, ...shapes);
}
