/** What pointers and keys need on a chart that lives: comes with it, for nothing can be touched before. */
export * from "@/lib/chart/place";
export * from "./cursor";
export * from "./zoom";
