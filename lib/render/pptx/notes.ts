/** Speaker notes: their master, and a page for each slide. */
import { colourMap } from "./colours";
import { type Part, presentationTypes } from "./package";
import { shapeTree, textShape } from "./shapes";
import type { DeckLook } from "./slides";
import { type Paragraph, textBody } from "./text";
import { element, namespaces, xmlDocument } from "./xml";

const p = { ...namespaces, "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main" };

/** A portrait page: the slide above, what is said about it below. */
const image = { x: 54, y: 54, width: 432, height: 243 };
const text = { x: 54, y: 320, width: 432, height: 346 };

function slideImage(id: number, box?: typeof image): string {
  const place = box
    ? '<a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    : "";
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide image"/>` +
    '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    `<p:nvPr><p:ph type="sldImg"${box ? ' idx="2"' : ""}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr></p:sp>`
  );
}

export function notesMasterPart(look: DeckLook): Part {
  const notes = textShape(
    3,
    "Notes",
    { type: "body", idx: 1 },
    textBody([{ text: "Notes" }], look.locale),
    text,
  );
  const root = element(
    "p:notesMaster",
    p,
    element("p:cSld", {}, shapeTree(slideImage(2, image), notes)),
    element("p:clrMap", colourMap("light")),
  );
  return {
    path: "ppt/notesMasters/notesMaster1.xml",
    type: `${presentationTypes}.notesMaster+xml`,
    bytes: xmlDocument(root),
    relations: [{ id: "rId1", type: "theme", target: "../theme/theme2.xml" }],
  };
}

export function notesPart(number: number, paragraphs: Paragraph[], look: DeckLook): Part {
  const body = textShape(3, "Notes", { type: "body", idx: 1 }, textBody(paragraphs, look.locale));
  const root = element(
    "p:notes",
    p,
    element("p:cSld", {}, shapeTree(slideImage(2), body)),
    element("p:clrMapOvr", {}, "<a:masterClrMapping/>"),
  );
  return {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    type: `${presentationTypes}.notesSlide+xml`,
    bytes: xmlDocument(root),
    relations: [
      { id: "rId1", type: "notesMaster", target: "../notesMasters/notesMaster1.xml" },
      { id: "rId2", type: "slide", target: `../slides/slide${number}.xml` },
    ],
  };
}
