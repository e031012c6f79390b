/** Decks: charts in their states, in an order, with titles, and with the figures that they showed when they were kept. */
export * from "./document";
export * from "./edit";
export * from "./footnotes";
export * from "./item";
export * from "./storage";
