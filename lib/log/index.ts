/** What happens, told to those who run the site: levels, ids of requests, lines of JSON. */
export * from "./level";
export * from "./logger";
export * from "./request-id";
