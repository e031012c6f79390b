/** Breaks texts into lines without a browser to measure them. */
import { textWidth } from "../format";

/** Breaks a text into lines no wider than `room`; Chinese breaks between any two characters. */
export function wrap(text: string, room: number, size: number, weight: 400 | 600 = 400): string[] {
  const words = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+|\s+/g) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line + word;
    if (line.trim() !== "" && textWidth(longer.trimEnd(), size, weight) > room) {
      lines.push(line.trim());
      line = word.trimStart();
    } else {
      line = longer;
    }
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}
