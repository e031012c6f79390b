/** Reads a drawn figure back as an XML parser sees it: every text with the box that it fills. */
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { textWidth } from "@/lib/format";

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface ReadFigure {
  width: number;
  height: number;
  title: string;
  texts: TextBox[];
}

/** The document's root; throws an Error where the text is not well-formed XML. */
export function parseSvg(svg: string): XmlElement {
  const { root } = parseXml(svg);
  if (root?.name !== "svg" || root.attributes.xmlns !== "http://www.w3.org/2000/svg") {
    throw new Error("The root of the figure is no svg element");
  }
  return root;
}

/** Elements of one name, in the order of the document. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    return [...(child.name === name ? [child] : []), ...elements(child, name)];
  });
}

function ancestry(element: XmlElement): XmlElement[] {
  const { parent } = element;
  return parent instanceof XmlElement ? [element, ...ancestry(parent)] : [element];
}

function inherited(element: XmlElement, name: string): string | undefined {
  return ancestry(element).find((one) => one.attributes[name] !== undefined)?.attributes[name];
}

function movedDown(element: XmlElement): number {
  return ancestry(element).reduce((sum, { attributes: { transform = "translate(0 0)" } }) => {
    const found = /^translate\(0 ([\d.]+)\)$/.exec(transform);
    if (!found) throw new Error(`Not a move down: ${transform}`);
    return sum + Number(found[1]);
  }, 0);
}

const partBefore: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

function boxOf(element: XmlElement): TextBox {
  const { text, attributes } = element;
  const size = Number(inherited(element, "font-size"));
  const width = textWidth(text, size, Number(inherited(element, "font-weight") ?? 400));
  const before = partBefore[inherited(element, "text-anchor") ?? "start"] ?? Number.NaN;
  const left = Number(attributes.x) - width * before;
  const baseline = Number(attributes.y) + movedDown(element);
  return { text, left, right: left + width, top: baseline - 0.73 * size, bottom: baseline + 0.2 * size };
}

export function readFigure(svg: string): ReadFigure {
  const root = parseSvg(svg);
  const [x, y, width = Number.NaN, height = Number.NaN] = (root.attributes.viewBox ?? "")
    .split(" ")
    .map(Number);
  if (x !== 0 || y !== 0) throw new Error("The figure's box does not begin at its corner");
  return {
    width,
    height,
    title: elements(root, "title")[0]?.text ?? "",
    texts: elements(root, "text").map(boxOf),
  };
}

/** Texts that stick out of the figure, each with where. */
export function clippedTexts({ width, height, texts }: ReadFigure): string[] {
  const inside = (box: TextBox) =>
    box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && box.text !== "";
  return texts.filter((box) => !inside(box)).map((box) => told(box));
}

/** Pairs of texts that lie over each other. */
export function overlaps({ texts }: ReadFigure): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${told(a)} over ${told(b)}`),
  );
}

function told({ text, left, right, top, bottom }: TextBox): string {
  return `"${text}" at ${left.toFixed(1)}–${right.toFixed(1)}, ${top.toFixed(1)}–${bottom.toFixed(1)}`;
}
