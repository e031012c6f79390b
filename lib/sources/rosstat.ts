/** Trade of Russia with its main partners, monthly, as Rosstat prints it from the records of the Federal Customs Service. */
import type { RawFile, Reading, ReadValue, Recipe } from "./adapter";
import { readSheets, type Sheet, type SheetRow } from "./workbook";

const flowBySheet: Record<string, string> = { Экспорт: "X", Импорт: "M" };
const partners: Record<string, string> = {
  Казахстан: "KAZ",
  Узбекистан: "UZB",
  Беларусь: "BLR",
  Азербайджан: "AZE",
  Китай: "CHN",
  Турция: "TUR",
  Германия: "DEU",
};
const months = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const notPublished = ["…", "..."];

export function parseMainPartners(file: RawFile): Reading[] {
  const sheets = readSheets(file).filter((sheet) => flowBySheet[sheet.name] !== undefined);
  if (sheets.length !== 2) throw new Error(`${file.path}: the sheets Экспорт and Импорт are wanted.`);
  return sheets.flatMap(readingsOf);
}

function readingsOf(sheet: Sheet): Reading[] {
  const top = sheet.rows.findIndex((row) => cyrillic(row.text(1)) === "Китай");
  const heading = sheet.rows[top];
  if (heading === undefined) throw new Error(`${sheet.place}: no row begins the partners with Китай.`);
  const above = sheet.rows.slice(0, top).map((row) => row.text(0));
  if (!above.some((text) => text.includes("млн"))) {
    throw new Error(`${sheet.place}: the unit should be millions of US dollars.`);
  }
  const columns = columnsOf(heading);
  const rows = monthRows(sheet.rows.slice(top + 1));
  return Object.entries(partners).map(([name, counterpartArea]) => {
    const column = columns.get(name);
    if (column === undefined) throw new Error(`${heading.place}: no column "${name}".`);
    const tradeFlow = flowBySheet[sheet.name] ?? "";
    return {
      dimensions: { referenceArea: "RUS", counterpartArea, tradeFlow },
      values: rows.map(({ period, row }): ReadValue => {
        const value = row.number(column, notPublished);
        return value === null
          ? { period, value, status: "M", note: "customs-union" }
          : { period, value, status: "A" };
      }),
    };
  });
}

function columnsOf(heading: SheetRow): Map<string, number> {
  const columns = new Map<string, number>();
  for (let column = 1; heading.text(column) !== ""; column++)
    columns.set(cyrillic(heading.text(column)), column);
  return columns;
}

/** Some names are printed with a Latin a among the Cyrillic letters. */
function cyrillic(name: string): string {
  return name.replaceAll("a", "а");
}

function monthRows(rows: SheetRow[]): { period: string; row: SheetRow }[] {
  let year: string | undefined;
  return rows.flatMap((row) => {
    const label = row.text(0);
    if (label === "") return [];
    if (/^\d{4}$/.test(label)) {
      year = label;
      return [];
    }
    const month = months.indexOf(label.toLocaleLowerCase("ru")) + 1;
    if (month === 0) throw new Error(`${row.place}: "${label}" is neither a year nor a month.`);
    if (year === undefined) throw new Error(`${row.place}: a month stands before any year.`);
    return [{ period: `${year}-${String(month).padStart(2, "0")}`, row }];
  });
}

export const recipes: Recipe[] = [
  {
    source: "rosstat",
    code: "96stran",
    frequency: "M",
    unitMeasure: "USD",
    unitMultiplier: 6,
    notes: {
      "customs-union": {
        en: "Not published: customs records of trade with Kazakhstan ended with the Customs Union in July 2010, and the table prints no figure until January 2011.",
        zh: "未公布：2010年7月关税同盟启动后，对哈萨克斯坦贸易不再办理海关申报，表中直至2011年1月才重新列出数据。",
        ru: "Не опубликовано: с началом Таможенного союза в июле 2010 года таможенное оформление торговли с Казахстаном прекратилось, до января 2011 года таблица цифр не приводит.",
        kk: "Жарияланбаған: 2010 жылғы шілдеде Кеден одағы басталғаннан кейін Қазақстанмен сауданы кедендік ресімдеу тоқтатылды, 2011 жылғы қаңтарға дейін кестеде дерек жоқ.",
      },
    },
    editions: [
      {
        // The day on which the workbook was last saved; it prints none.
        vintage: "2022-09-23",
        edition: "96stran.xlsx, 2022-09-23",
        obtained: "published",
        url: "https://rosstat.gov.ru/statistics/vneshnyaya_torgovlya",
        via: "mary-lev/eu-export-sanctions@4b6a5dfc864ab3352104974a4516458fd7347b38:data/russian_data/96stran.xlsx",
        retrieved: "2026-11-23",
        files: ["trade/raw/rosstat/96stran.xlsx"],
        parse: (files) => files.flatMap(parseMainPartners),
      },
    ],
  },
];
