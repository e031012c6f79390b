/** The tables of 2024 and 2025 typed out: sections `[export 2024]` of pairs `RUS 9551856.18063`, zeros left out. */
import type { RawFile, Reading } from "../adapter";
import { type Cell, toReadings } from "../collect";
import { numberAt } from "../csv";
import { type Line, readSections } from "../transcript";
import { isPartner } from "./partner-codes";

const flows: Record<string, string> = { export: "X", import: "M" };

/** The part of the transcript that states one year. */
export function parsePartnerTranscript(file: RawFile, year: string): Reading[] {
  const cells = readSections(file, "[").flatMap(({ title, lines }) => {
    const { tradeFlow, period } = titleOf(title);
    return lines.flatMap(pairs).map(
      ({ counterpartArea, ...pair }): Cell => ({
        ...pair,
        period,
        dimensions: { referenceArea: "KAZ", counterpartArea, tradeFlow },
      }),
    );
  });
  const readings = toReadings(cells.filter(({ period }) => period === year));
  if (readings.length === 0) throw new Error(`${file.path}: no section states ${year}.`);
  return readings;
}

function titleOf({ text, place }: Line): { tradeFlow: string; period: string } {
  const [, name = "", period] = /^\[(\w+) (\d{4})\]$/.exec(text) ?? [];
  const tradeFlow = flows[name];
  if (tradeFlow === undefined || period === undefined) {
    throw new Error(`${place}: "${text}" opens no section; write [export 2024] or [import 2024].`);
  }
  return { tradeFlow, period };
}

function pairs({ text, place }: Line): { counterpartArea: string; value: number; place: string }[] {
  const words = text.split(/\s+/);
  if (words.length % 2 !== 0) throw new Error(`${place}: a partner or its figure is missing.`);
  const codes = words.filter((_, index) => index % 2 === 0);
  return codes.map((counterpartArea, index) => {
    if (!isPartner(counterpartArea)) {
      throw new Error(`${place}: "${counterpartArea}" is no partner's ISO 3166-1 alpha-3 code.`);
    }
    const value = numberAt(words[2 * index + 1] ?? "", `${place}, ${counterpartArea}`);
    return { counterpartArea, value, place };
  });
}
