/** Breaks texts into lines without a browser to measure them. */
import { textWidth } from "../format";

/** Signs that stay with the character after them, and those that stay with the one before. */
const opening = "（《「『【“‘";
const closing = "、。，；：？！）》」』】”’";
const fullWidth = "\\u3000-\\u9fff\\uff00-\\uffef";

/** What no line may part: a word, a figure with the unit after its no-break space, a Chinese character. */
const character = `(?![${opening}${closing}])[${fullWidth}]`;
const word = `(?:(?![${opening}]+[${fullWidth}])[^ \\n${fullWidth}])+`;
const pieces = new RegExp(`[${opening}]*(?:${character}|${word})[${closing}]*|[ \\n]+|.`, "gu");

/** Breaks a text into lines no wider than `room`; Chinese breaks between any two characters. */
export function wrap(text: string, room: number, size: number, weight: 400 | 600 = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(pieces) ?? []) {
    const longer = line + piece;
    if (line.trim() !== "" && textWidth(longer.trimEnd(), size, weight) > room) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else {
      line = longer;
    }
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}
