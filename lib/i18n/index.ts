/** The texts of the product, and the languages they stand in. */
export { htmlLang, isLocale, localeNames, negotiate } from "./locale";
export { formatMessage, translator } from "./translator";
