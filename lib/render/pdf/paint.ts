/** Draws the elements that our own SVG consists of into a PDF: paths stay paths, texts stay texts. */
import type { XmlElement } from "@rgrove/parse-xml";
import type { Paint } from "./canvas";
import { type Look, lookOf, numberOf } from "./look";
import { paintText } from "./paint-text";

function isPainted(value: string | undefined): value is string {
  return value !== undefined && value !== "none";
}

/** Fills and strokes the path that was just laid. */
function ink({ doc }: Paint, look: Look): void {
  const filled = isPainted(look.fill ?? "#000000");
  const stroked = isPainted(look.stroke);
  if (filled) doc.fillColor(look.fill ?? "#000000", Number(look["fill-opacity"] ?? 1));
  if (stroked) {
    doc.strokeColor(look.stroke as string).lineWidth(Number(look["stroke-width"] ?? 1));
    doc
      .lineCap((look["stroke-linecap"] ?? "butt") as "butt")
      .lineJoin((look["stroke-linejoin"] ?? "miter") as "miter");
    const dashes = look["stroke-dasharray"]?.split(" ").map(Number);
    // PDFKit's own types know one length and a space only.
    if (dashes) doc.dash(dashes as unknown as number, {});
    else doc.undash();
  }
  if (filled && stroked) doc.fillAndStroke();
  else if (filled) doc.fill();
  else if (stroked) doc.stroke();
}

/** Lays the element's path; says whether there is one. */
function laid({ doc }: Paint, element: XmlElement): boolean {
  const n = (name: string) => numberOf(element, name);
  switch (element.name) {
    case "rect":
      doc.rect(n("x"), n("y"), n("width"), n("height"));
      return true;
    case "line":
      doc.moveTo(n("x1"), n("y1")).lineTo(n("x2"), n("y2"));
      return true;
    case "circle":
      doc.circle(n("cx"), n("cy"), n("r"));
      return true;
    case "path":
      doc.path(element.attributes.d ?? "");
      return Boolean(element.attributes.d);
    default:
      throw new Error(`A PDF cannot show <${element.name}>`);
  }
}

function shifted(paint: Paint, element: XmlElement, look: Look): void {
  const found = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(element.attributes.transform ?? "translate(0 0)");
  if (!found) throw new Error(`Not a shift: ${element.attributes.transform}`);
  const [x, y] = [Number(found[1]), Number(found[2])];
  paint.doc.save().translate(x + numberOf(element, "x"), y + numberOf(element, "y"));
  paintAll(paint, element, look);
  paint.doc.restore();
}

function paintOne(paint: Paint, element: XmlElement, around: Look): void {
  const look = lookOf(element, around);
  switch (element.name) {
    case "g":
    case "svg":
      shifted(paint, element, look);
      break;
    case "text":
      paintText(paint, element, look);
      break;
    case "a":
      paintAll(paint, element, { ...look, href: element.attributes.href ?? "" });
      break;
    case "title":
    case "desc":
      break;
    default:
      if (laid(paint, element)) ink(paint, look);
  }
}

export function paintAll(paint: Paint, parent: XmlElement, look: Look): void {
  for (const child of parent.children) {
    if (child.type === "element") paintOne(paint, child as XmlElement, look);
  }
}
