/** The texts of the product, and the languages they stand in. */
export { htmlLang, isLocale, localeNames, negotiate } from "./locale";
export { formatMessage, type MessageKey, type MessageValues, translator } from "./translator";
