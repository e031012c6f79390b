/** How a reader's own series is called in addresses: by a word that says nothing of it, since addresses reach servers. */

const shape = /^own\/[a-z0-9]{6,16}$/;

/** Whether an id is that of a series which only a browser has. */
export function isOwnId(id: string): boolean {
  return shape.test(id);
}
