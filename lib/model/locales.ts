/** The languages of the product, apart from the schemas so that the browser can have them without zod. */
export const locales = ["en", "zh", "ru", "kk"] as const;
