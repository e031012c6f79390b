/** Reads a drawn figure back as an XML parser sees it: every text with the box that it fills. */
import { DOMParser, type Element } from "@xmldom/xmldom";
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
export function parseSvg(svg: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`The SVG is not well formed (${level}): ${message}`);
    },
  });
  const root = parser.parseFromString(svg, "image/svg+xml").documentElement;
  if (root?.localName !== "svg" || root.namespaceURI !== "http://www.w3.org/2000/svg") {
    throw new Error("The root of the figure is no svg element");
  }
  return root;
}

function ancestry(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && parent.nodeType === 1 ? [element, ...ancestry(parent as Element)] : [element];
}

function inherited(element: Element, name: string): string | undefined {
  return ancestry(element)
    .find((one) => one.hasAttribute(name))
    ?.getAttribute(name) as string | undefined;
}

function movedDown(element: Element): number {
  return ancestry(element).reduce((sum, one) => {
    const found = /^translate\(0 ([\d.]+)\)$/.exec(one.getAttribute("transform") ?? "translate(0 0)");
    if (!found) throw new Error(`Not a move down: ${one.getAttribute("transform")}`);
    return sum + Number(found[1]);
  }, 0);
}

const partBefore: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

function boxOf(element: Element): TextBox {
  const text = element.textContent ?? "";
  const size = Number(inherited(element, "font-size"));
  const width = textWidth(text, size, Number(inherited(element, "font-weight") ?? 400));
  const left =
    Number(element.getAttribute("x")) -
    width * (partBefore[inherited(element, "text-anchor") ?? "start"] ?? Number.NaN);
  const baseline = Number(element.getAttribute("y")) + movedDown(element);
  return { text, left, right: left + width, top: baseline - 0.73 * size, bottom: baseline + 0.2 * size };
}

export function readFigure(svg: string): ReadFigure {
  const root = parseSvg(svg);
  const [x, y, width = Number.NaN, height = Number.NaN] = (root.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  if (x !== 0 || y !== 0) throw new Error("The figure's box does not begin at its corner");
  return {
    width,
    height,
    title: Array.from(root.getElementsByTagName("title"))[0]?.textContent ?? "",
    texts: Array.from(root.getElementsByTagName("text")).map(boxOf),
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
