/** Figures and periods as text, per locale: nowhere else. */
export { areaName } from "./area";
export {
  type CurrencyMove,
  type CurrencyPair,
  currencyMove,
  currencyPair,
  difference,
  growth,
  type Move,
} from "./change";
export { type FigureOptions, formatFigure, missingFigure, missingWord } from "./figure";
export { formatFormula } from "./formula";
export { formatList } from "./list";
export { formatPeriod, inPeriod, type PeriodStyle } from "./period";
export { chooseScale, type Scale, sharedDigits } from "./scale";
export { textWidth } from "./text-width";
export { unitName } from "./unit";
