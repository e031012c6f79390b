/** Figures as files that stand by themselves: pictures, documents, slides, workbooks. */
export { type FigureAddress, figureAddress } from "./address";
export { type Carried, carriedFigure, type FigureState, type Room } from "./carried";
export { type CarriedComparison, carriedPanels } from "./comparison";
export { embedPage, embedPolicy } from "./embed";
export { oembedOf, previewAddress } from "./oembed";
export { type PictureLook, pdfOf, pngOf, svgOfAll } from "./pictures";
export { pptxOf, type SlideLook, slideOf, xlsxOf } from "./slides";
