/** Kazakhstan's exports of coal and crude oil by month (Bureau of National Statistics). */
import type { LocalText } from "../../model";
import type { Edition, RawFile, Reading, ReadValue, Recipe } from "../adapter";
import { numberAt } from "../csv";
import { type Cell, readYears, section, transcriptLines } from "../transcript";

/** Lines `V 2021-11 2561943.077 4835854.498`: tonnes of HS 2701, tonnes of HS 2709. */
export function parseTonnes([file]: RawFile[]): Reading[] {
  const rows = (file === undefined ? [] : transcriptLines(file)).map(({ place, words }) => {
    const [mark, period = "", coal = "", crude = ""] = words;
    if (mark !== "V" || words.length !== 4 || !/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) {
      throw new Error(`${place}: "V", a month and two quantities are expected, not "${words.join(" ")}".`);
    }
    return { period, HS2701: numberAt(coal, place), HS2709: numberAt(crude, place) };
  });
  rows.sort((a, b) => (a.period < b.period ? -1 : 1));
  return (["HS2701", "HS2709"] as const).map((commodity) =>
    exportsOf(
      commodity,
      rows.map((row) => ({ period: row.period, value: row[commodity] })),
    ),
  );
}

export function parseOilTonnes([file]: RawFile[]): Reading[] {
  return [exportsOf("HS2709", file === undefined ? [] : readYears(section(file, "oil_exports_tonnes"), 12))];
}

export function parseOilValue([file]: RawFile[]): Reading[] {
  const cells = file === undefined ? [] : readYears(section(file, "oil_exports_thousand_usd"), 12);
  const reading = exportsOf("HS2709", cells);
  return [
    {
      ...reading,
      values: reading.values.map((one) =>
        one.period === "2026-06" ? { ...one, status: "S", note: "price-implied" } : one,
      ),
    },
  ];
}

/** The Bureau marks the months of the running year as provisional. */
const provisionalFrom = "2026-01";

function exportsOf(commodity: string, cells: Cell[]): Reading {
  const values = cells.map(
    ({ period, value }): ReadValue => ({ period, value, status: period < provisionalFrom ? "A" : "P" }),
  );
  return { dimensions: { referenceArea: "KAZ", tradeFlow: "X", commodity }, values };
}

const priceImplied: LocalText = {
  en: "Divided by the tonnes of the same month this value implies about 110 dollars a barrel, while Brent averaged 85; other rows of the same publication are wrong for June 2026. Shown as published.",
  zh: "按当月吨数折算，该金额相当于每桶约110美元，而布伦特均价为85美元；同一出版物中2026年6月的其他数据有误。此处按公布值列示。",
  ru: "В пересчёте на тонны того же месяца стоимость означает около 110 долларов за баррель при средней цене Brent 85; другие строки той же публикации за июнь 2026 года ошибочны. Показано как опубликовано.",
  kk: "Сол айдағы тоннаға шаққанда бұл құн баррелі шамамен 110 долларды білдіреді, ал Brent орташа бағасы 85 доллар болды; сол жарияланымның 2026 жылғы маусымдағы басқа жолдары қате. Жарияланған күйінде көрсетілген.",
};

const url = "https://stat.gov.kz/ru/open-data/international-trade/474298/";
const carrier = "makenerzhan-gif/kazakhstan-economic-data";
const base = { url, obtained: "transcribed", vintage: "2026-11-23", retrieved: "2026-11-23" } as const;

const tonnes: Edition = {
  ...base,
  edition: "Exports by commodity, element 446905, to June 2026",
  via: `${carrier}@454b3d3aa85bdb463ea0b60b3100906987f83e72:data/processed/dims/exports_volume_by_commodity_group.csv (May to December 2022: @cb51540416ede332cd6a6edcb1fd3d427de5d65f)`,
  files: ["coal/raw/mkz_coal_exports_monthly_transcript.txt"],
  parse: parseTonnes,
};

const oil = {
  ...base,
  files: ["context/raw/bns_nbk_misc_transcript.txt"],
  edition: "Exports of crude oil, element 446905, to June 2026",
};
const oilCarrier = `${carrier}@864c86ea819483d18037090b36e88d11d54aee7a:data/processed/bns`;

export const recipes: Recipe[] = [
  {
    source: "bns",
    code: "446905",
    frequency: "M",
    unitMeasure: "T",
    unitMultiplier: 0,
    editions: [tonnes],
  },
  {
    source: "bns",
    code: "oil-exports-volume",
    frequency: "M",
    unitMeasure: "T",
    unitMultiplier: 0,
    editions: [{ ...oil, via: `${oilCarrier}/oil_exports_volume.csv`, parse: parseOilTonnes }],
  },
  {
    source: "bns",
    code: "oil-exports-value",
    frequency: "M",
    unitMeasure: "USD",
    unitMultiplier: 3,
    notes: { "price-implied": priceImplied },
    editions: [{ ...oil, via: `${oilCarrier}/oil_exports_value.csv`, parse: parseOilValue }],
  },
];
