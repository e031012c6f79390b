/** What a figure is painted on: the document, and the fonts it may use. */
import type { ShippedFont, Weight } from "./fonts";

export type Doc = PDFKit.PDFDocument;

export interface Paint {
  doc: Doc;
  fonts: Record<Weight, ShippedFont[]>;
}
