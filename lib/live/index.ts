/** What a publisher says right now, asked for by the server: seldom, once for all readers, and never in vain twice. */
export * from "./bank";
export * from "./latest";
