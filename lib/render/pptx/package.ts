/** The parts of an Office package with their types and the relations between them. */
import { writeZip } from "../zip";
import { element, xmlDocument } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Relation {
  id: string;
  /** The last word of the relation's type, e.g. `slideLayout`. */
  type: string;
  target: string;
  external?: boolean;
}

export interface Part {
  /** Path inside the package, without a slash before it. */
  path: string;
  /** Content type; parts whose ending tells it have none. */
  type?: string;
  bytes: Uint8Array;
  relations?: Relation[];
}

const endings: Record<string, string> = {
  png: "image/png",
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
};

export const presentationTypes = "application/vnd.openxmlformats-officedocument.presentationml";

function relationsPart(relations: Relation[]): Uint8Array {
  const all = relations.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type.startsWith("http") ? type : `${office}/${type}`,
      Target: target,
      TargetMode: external ? "External" : undefined,
    }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return xmlDocument(element("Relationships", { xmlns }, ...all));
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function typesPart(parts: Part[]): Uint8Array {
  const defaults = Object.entries(endings).map(([Extension, ContentType]) =>
    element("Default", { Extension, ContentType }),
  );
  const own = parts.flatMap(({ path, type }) =>
    type ? [element("Override", { PartName: `/${path}`, ContentType: type })] : [],
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
  return xmlDocument(element("Types", { xmlns }, ...defaults, ...own));
}

export function writePackage(parts: Part[], relations: Relation[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": typesPart(parts),
    "_rels/.rels": relationsPart(relations),
  };
  for (const { path, bytes, relations: own = [] } of parts) {
    files[path] = bytes;
    if (own.length > 0) files[relationsPath(path)] = relationsPart(own);
  }
  return writeZip(files);
}
