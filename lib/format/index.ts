/** Figures and periods as text, per locale: nowhere else. */
export { areaName } from "./area";
export { currencyMove, currencyPair, difference, growth } from "./change";
export { formatFigure } from "./figure";
export { formatFormula } from "./formula";
export { formatLabelled, formatList } from "./list";
export { formatPeriod, inPeriod } from "./period";
export { formatPrecise, stepOf } from "./precise";
export { chooseScale, type Scale } from "./scale";
export { textWidth } from "./text-width";
export { unitName } from "./unit";
