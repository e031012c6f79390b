/** The door through which everything of a publisher comes in: raw files of a folder, replies over the network. */
export * from "./conditions";
export * from "./fault";
export * from "./folder";
export * from "./network";
export * from "./recorded";
