/** Series that a reader brings: read from a file or pasted text, kept in this browser and nowhere else. */
export * from "./kept";
export * from "./read";
export * from "./reading";
export * from "./storage";
