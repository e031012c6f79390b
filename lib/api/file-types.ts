/** Media types of the files that an address can end with. */
export const fileTypes = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  csv: "text/csv; charset=utf-8; header=present",
  atom: "application/atom+xml; charset=utf-8",
  zip: "application/zip",
  json: "application/json; charset=utf-8",
} as const;
export type Ending = keyof typeof fileTypes;

/** Figures drawn; data have endings of their own. */
export const drawnEndings = ["svg", "png", "pdf", "xlsx", "pptx"] as const satisfies readonly Ending[];
export type DrawnEnding = (typeof drawnEndings)[number];

/** A page for frames of other sites. */
export const frameType = "text/html; charset=utf-8";
