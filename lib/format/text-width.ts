/** Estimated width of a text set in Inter, so that charts can be laid out without a browser. */
import widths from "./inter-widths.json";

/** Thousandths of an em by character, at weights 400 and 700; advance widths of Inter 4 at its text size. */
const measured = new Map(
  Array.from(widths.characters, (character, index): [string, [number, number]] => {
    const regular = widths.regular[index] ?? 0;
    return [character, [regular, widths.bold[index] ?? regular]];
  }),
);

/** All figures as wide as the zero (the feature `tnum`). */
const tabularDigit: [number, number] = [648, 646];
/** Chinese characters, kana, hangul and full-width forms fill the em. */
const fullWidth = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u;
const elsewhere: [number, number] = [600, 630];

function units(character: string): [number, number] {
  if (fullWidth.test(character)) return [1000, 1000];
  return measured.get(character) ?? elsewhere;
}

/** Width in the unit of `size`; figures of tables and axes are `tabular`. */
export function textWidth(text: string, size: number, weight = 400, tabular = false): number {
  const boldness = Math.max(0, Math.min(1, (weight - 400) / 300));
  let thousandths = 0;
  for (const character of text) {
    const isDigit = tabular && character >= "0" && character <= "9";
    const [regular, bold] = isDigit ? tabularDigit : units(character);
    thousandths += regular + (bold - regular) * boldness;
  }
  return (thousandths * size) / 1000;
}
