/** Figures as files that stand by themselves: pictures, documents, slides, workbooks, frames. */
export * from "./address";
export * from "./carried";
export * from "./claim";
export * from "./comparison";
export * from "./drawn";
export * from "./embed";
export * from "./feed";
export * from "./oembed";
export * from "./page-card";
export * from "./pictures";
export * from "./screen";
export * from "./slides";
