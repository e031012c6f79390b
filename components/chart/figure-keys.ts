/** Single keys of a figure that has the focus: which key was meant, or none. */

/** i picture · t table · q citation · l link · e code to embed · b adds to the deck · d unfolds sizes and copying. */
const letters = "itqlebd";

const typing = "input,textarea,select,[contenteditable],dialog";

/** Undefined where the key is none of ours, is held with another, or readers turned the keys off. */
export function figureKey(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "target">,
): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  // Where the keyboard writes another alphabet, the key's place tells.
  const letter = event.key > "\x7f" ? event.code.replace("Key", "").toLowerCase() : event.key;
  if (letter.length !== 1 || !letters.includes(letter)) return undefined;
  const isTyping = event.target instanceof Element && event.target.closest(typing);
  return isTyping || document.cookie.includes("keys=off") ? undefined : letter;
}
