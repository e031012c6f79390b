/** Figures as files that stand by themselves: pictures, documents, slides, workbooks. */
export { type FigureAddress, figureAddress } from "./address";
export { type Carried, carriedFigure, carrying, type FigureState, type Room } from "./carried";
export { type PictureLook, pdfOf, pngOf, svgOf, svgOfAll } from "./pictures";
export { pptxOf, type SlideLook, slideOf, xlsxOf } from "./slides";
