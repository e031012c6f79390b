/** Each slide as its parts: the slide itself, its chart with the workbook or its picture, its notes. */
import { translator } from "../../i18n";
import type { Chart } from "../../model";
import { renderDrawing } from "../svg";
import { type Box, boxesOf, type SlideBoxes } from "./boxes";
import { chartXml } from "./chart-xml";
import type { LayoutName } from "./masters";
import { layoutNames } from "./masters";
import { notesPart } from "./notes";
import { type Part, presentationTypes, type Relation } from "./package";
import { planOf } from "./plan";
import { chartFrame, picture, shapeTree, textShape } from "./shapes";
import type { ChartSlide, CoverSlide, DeckLook, Slide, TextSlide } from "./slides";
import { fittingCount, fittingSize, type Paragraph, textBody } from "./text";
import { workbookOf } from "./workbook";
import { element, namespaces, xmlDocument } from "./xml";

const p = { ...namespaces, "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main" };

const titleSizes = [28, 24, 21, 18, 15, 13, 11];
const subtitleSizes = [14, 13, 12, 11, 10];
const sourceSizes = [11, 10, 9];
const bodySizes = [16, 14, 13, 12, 11, 10, 9, 8, 7];

/** A slide while it is put together: its relations and the parts that hang on it. */
class Making {
  readonly relations: Relation[] = [];
  readonly parts: Part[] = [];
  constructor(
    readonly number: number,
    readonly look: DeckLook,
    readonly boxes: SlideBoxes,
  ) {}

  relate(type: string, target: string, external = false): string {
    const id = `rId${this.relations.length + 1}`;
    this.relations.push({ id, type, target, ...(external && { external }) });
    return id;
  }

  address(link: string | undefined): string | undefined {
    return link && this.relate("hyperlink", link, true);
  }

  finish(layout: LayoutName, shapes: string[]): Part[] {
    this.relate("slideLayout", `../slideLayouts/slideLayout${layoutNames.indexOf(layout) + 1}.xml`);
    const root = element(
      "p:sld",
      p,
      element("p:cSld", {}, shapeTree(...shapes)),
      element("p:clrMapOvr", {}, "<a:masterClrMapping/>"),
    );
    const slide: Part = {
      path: `ppt/slides/slide${this.number}.xml`,
      type: `${presentationTypes}.slide+xml`,
      bytes: xmlDocument(root),
      relations: this.relations,
    };
    return [slide, ...this.parts];
  }

  notes(paragraphs: string[]): void {
    const part = notesPart(
      this.number,
      paragraphs.map((text) => ({ text })),
      this.look,
    );
    this.relate("notesSlide", `../notesSlides/notesSlide${this.number}.xml`);
    this.parts.push(part);
  }
}

function fitted(paragraphs: Paragraph[], box: Box, sizes: readonly number[]): Paragraph[] {
  const size = fittingSize(paragraphs, box, sizes);
  return paragraphs.map((paragraph) => ({ ...paragraph, size }));
}

function titleShape(title: string, box: Box, look: DeckLook, type: "title" | "ctrTitle" = "title"): string {
  const text = fitted([{ text: title, bold: true }], box, titleSizes);
  return textShape(2, "Title", { type }, textBody(text, look.locale));
}

/** What does not fit under the chart is said to stand in the notes. */
function sourceText(slide: ChartSlide, making: Making): Paragraph[] {
  const link = slide.link && { text: slide.link, link: making.address(slide.link) };
  const tail: Paragraph[] = [{ text: slide.source }, ...(link ? [link] : [])];
  const notes: Paragraph[] = slide.footnotes.map((text) => ({ text }));
  const { source: box } = making.boxes;
  const size = fittingSize([...notes, ...tail], box, sourceSizes);
  const isWhole = fittingCount(notes, tail, box, size) === notes.length;
  const below = isWhole ? tail : [{ text: translator(making.look.locale)("export.moreInNotes") }, ...tail];
  const kept = notes.slice(0, fittingCount(notes, below, box, size));
  return [...kept, ...below].map((one) => ({ ...one, size }));
}

/** As large as the box allows, in its own proportion, from the upper left corner. */
function inside({ frame }: Chart, box: Box): Box {
  const scale = Math.min(box.width / frame.width, box.height / frame.height);
  return { ...box, width: frame.width * scale, height: frame.height * scale };
}

async function pictureShape(slide: ChartSlide, making: Making): Promise<string> {
  const { chart, title, altText } = slide;
  const svg = renderDrawing(chart, making.look.theme);
  const name = `ppt/media/chart${making.number}`;
  making.parts.push({ path: `${name}.png`, bytes: await making.look.drawPng(svg, 3) });
  making.parts.push({ path: `${name}.svg`, bytes: new TextEncoder().encode(svg) });
  const png = making.relate("image", `../media/chart${making.number}.png`);
  const vector = making.relate("image", `../media/chart${making.number}.svg`);
  return picture(4, title, altText, { png, svg: vector }, inside(chart, making.boxes.chart));
}

/** What a picture shows, in words and figures, since it has no workbook. */
function figuresOf({ layers }: Chart): string[] {
  return layers.flatMap(({ label, points }) =>
    points.flatMap(({ value, when, text }) => (value === null ? [] : [`${label} (${when}): ${text}`])),
  );
}

async function drawing(slide: ChartSlide, making: Making): Promise<string> {
  const { chart } = slide;
  const plan = planOf(chart);
  if (!plan) return pictureShape(slide, making);
  const { number, look, boxes } = making;
  const workbook: Relation = {
    id: "rId1",
    type: "package",
    target: `../embeddings/Microsoft_Excel_Worksheet${number}.xlsx`,
  };
  making.parts.push({
    path: `ppt/charts/chart${number}.xml`,
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    bytes: chartXml(chart, plan, look.theme, workbook.id),
    relations: [workbook],
  });
  making.parts.push({
    path: `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`,
    bytes: workbookOf(plan, chart),
  });
  const relation = making.relate("chart", `../charts/chart${number}.xml`);
  return chartFrame(4, slide.title, slide.altText, relation, boxes.chart);
}

async function chartSlide(slide: ChartSlide, making: Making): Promise<Part[]> {
  const { look, boxes } = making;
  const { chart } = slide;
  const subtitle = [slide.subtitle, ...(chart.statement ? [chart.statement] : [])].map((text) => ({ text }));
  const isPicture = planOf(chart) === undefined;
  const t = translator(look.locale);
  const shapes = [
    titleShape(slide.title, boxes.title, look),
    textShape(
      3,
      "Subtitle",
      { type: "body", idx: 12 },
      textBody(fitted(subtitle, boxes.subtitle, subtitleSizes), look.locale),
    ),
    await drawing(slide, making),
    textShape(5, "Source", { type: "body", idx: 14 }, textBody(sourceText(slide, making), look.locale)),
  ];
  making.notes([
    ...slide.speakerNotes,
    ...slide.footnotes,
    ...(isPicture ? [t("export.pictureFigures"), ...figuresOf(chart)] : []),
  ]);
  return making.finish("chart", shapes);
}

function textSlide(slide: TextSlide, making: Making): Part[] {
  const { look, boxes } = making;
  const told = slide.paragraphs.map(({ text, link }) => ({ text, link: making.address(link) }));
  const body = textBody(fitted(told, boxes.body, bodySizes), look.locale);
  const text = textShape(3, "Text", { type: "body", idx: 1 }, body);
  return making.finish("text", [titleShape(slide.title, boxes.title, look), text]);
}

function coverSlide(slide: CoverSlide, making: Making): Part[] {
  const { look, boxes } = making;
  const subtitle = textBody([{ text: slide.subtitle }], look.locale);
  return making.finish("cover", [
    titleShape(slide.title, { ...boxes.title, height: 110 }, look, "ctrTitle"),
    textShape(3, "Subtitle", { type: "subTitle", idx: 1 }, subtitle),
  ]);
}

export async function slideParts(slide: Slide, number: number, look: DeckLook): Promise<Part[]> {
  const making = new Making(number, look, boxesOf(look.size));
  if ("chart" in slide) return chartSlide(slide, making);
  return "cover" in slide ? coverSlide(slide, making) : textSlide(slide, making);
}
