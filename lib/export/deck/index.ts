/** Decks as files, and decks looked at again. */
export * from "./keeping";
export * from "./pages";
export * from "./pptx";
export * from "./ready-made";
export * from "./review";
