/** An XML reply as elements; anything that is not well formed is an Error with its line. */
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import type { Reply } from "./asking";
import { textOfReply } from "./json";

export interface Element {
  name: string;
  attribute(name: string): string | undefined;
  /** The elements of that name right below. */
  all(name: string): Element[];
  /** The text of the one element of that name right below; an Error where there is none. */
  text(name: string): string;
}

/** The outermost element, which has to bear the name given. */
export function readXml(reply: Reply, name: string): Element {
  const root = parsed(reply);
  if (root.name !== name) throw new Error(`${reply.url}: <${name}> was expected, not <${root.name}>.`);
  return wrap(root, `${reply.url}, <${name}>`);
}

function parsed(reply: Reply): XmlElement {
  try {
    const { root } = parseXml(textOfReply(reply).trim());
    if (root === null) throw new Error("it holds no element");
    return root;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : cause;
    throw new Error(`${reply.url} is not well-formed XML: ${why}`, { cause });
  }
}

function wrap(element: XmlElement, place: string): Element {
  const below = element.children.filter((child): child is XmlElement => child.type === "element");
  const all = (name: string) => {
    const found = below.filter((child) => child.name === name);
    return found.map((child, index) => wrap(child, `${place} <${name}> ${index + 1}`));
  };
  return {
    name: element.name,
    attribute: (name) => element.attributes[name],
    all,
    text(name) {
      const found = below.find((child) => child.name === name);
      if (found === undefined) throw new Error(`${place}: there is no <${name}>.`);
      return found.text.trim();
    },
  };
}
