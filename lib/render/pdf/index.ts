/** SVG of our own -> PDF: vectors, selectable text, the shipped fonts embedded as far as they are used. */
import { parseXml } from "@rgrove/parse-xml";
import { svgSize } from "../svg-size";
import type { Paint } from "./canvas";
import { fontsOf } from "./fonts";
import { paintAll } from "./paint";

export interface PdfPage {
  svg: string;
  /** Points a pixel: 0.75 gives a picture its size on the screen. */
  scale?: number;
}

export interface PdfLook {
  title: string;
  /** Language of the texts, for those who are read to. */
  lang: string;
  /** A day that belongs to the content, such as its vintage: the same content gives the same bytes. */
  day?: string;
}

function paintPage({ doc, fonts }: Paint, { svg, scale = 0.75 }: PdfPage): void {
  const { width, height } = svgSize(svg);
  const { root } = parseXml(svg);
  if (!root) throw new Error("This SVG is empty");
  const [x = 0, y = 0, inner = width] = (root.attributes.viewBox ?? "").split(" ").map(Number);
  doc.addPage({ size: [width * scale, height * scale], margin: 0 });
  doc
    .save()
    .scale((scale * width) / inner)
    .translate(-x, -y);
  paintAll({ doc, fonts }, root, {});
  doc.restore();
}

async function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** A page a figure. */
export async function renderPdf(pages: PdfPage[], look: PdfLook): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: PDFDocument }, regular, bold] = await Promise.all([
    import("pdfkit"),
    fontsOf(400),
    fontsOf(600),
  ]);
  const date = new Date(`${look.day ?? "2000-01-01"}T00:00:00Z`);
  const doc = new PDFDocument({
    autoFirstPage: false,
    compress: true,
    lang: look.lang,
    displayTitle: true,
    // Without a font of ours it would look for its own.
    font: regular[0]?.path ?? "",
    info: { Title: look.title, Creator: "Steppe Monitor", Producer: "Steppe Monitor", CreationDate: date },
  });
  for (const { name, path } of [...regular, ...bold]) doc.registerFont(name, path);
  const bytes = collected(doc);
  for (const page of pages) paintPage({ doc, fonts: { 400: regular, 600: bold } }, page);
  doc.end();
  return bytes;
}
