/** Partners of Kazakhstan as the Bureau's workbooks print them, with ISO 3166-1 alpha-3 codes or codes of printed sums. */

/** Sums that the publisher prints among the partners. */
const printedSums = `
  WLD Всего | WLD Всего в том числе
  CIS Страны СНГ | EAEU Страны ЕАЭС | CIS_NON_EAEU Страны вне ЕАЭС | REST_OF_WORLD Остальные страны мира
  EUROPE Европа | EU Страны ЕС | EUROPE_NON_EU Страны вне ЕС
  ASIA Азия | AMERICAS Америка | AFRICA Африка | OCEANIA Австралия и Океания`;

const countries = `
  ARM Армения | BLR Беларусь | KGZ Кыргызстан | RUS Россия
  AZE Азербайджан | MDA Молдова, Республика | TJK Таджикистан | TKM Туркменистан | UKR Украина | UZB Узбекистан
  AUT Австрия | BEL Бельгия | BGR Болгария | CYP Кипр | CZE Чешская Республика | DEU Германия | DNK Дания
  EST Эстония | ESP Испания | FIN Финляндия | FRA Франция | GBR Соединенное Королевство | GRC Греция | HRV Хорватия
  HUN Венгрия | IRL Ирландия | ITA Италия | LTU Литва | LUX Люксембург | LVA Республика Латвия | MLT Мальта
  NLD Нидерланды | POL Польша | PRT Португалия | ROU Румыния | SWE Швеция | SVN Словения | SVK Словакия
  AND Андорра | ALB Албания | ALA Аландские Острова | BIH Босния и Герцеговина | CHE Швейцария | FRO Фарерские Острова
  GGY Гернси | GIB Гибралтар (Брит.) | SGS Южн.Джорджия и Южн.Сандвич.Острова | IMN Остров Мэн
  IOT Британская Территория в Индийском Океане | ISL Исландия | JEY Джерси | LIE Лихтенштейн | MCO Монако
  MNE Черногория (Монтенегро) | MKD Македония | NOR Норвегия | SRB Сербия | SMR Сан-Марино
  ATF Французские Южные Территории | ATF Французкие южные территории | VAT Ватикан, Государство-Город
  ARE Объединенные Арабские Эмираты | AFG Афганистан | BGD Бангладеш | BHR Бахрейн | BRN Бруней-Даруссалам
  BTN Бутан | CHN Китай | GEO Грузия | HKG Гонконг | IDN Индонезия | ISR Израиль | IND Индия
  IRQ Ирак, Республика Ирак | IRN Иран, Исламская Республика | JOR Иордания | JPN Япония | KHM Камбоджа
  PRK Корея, Народно-Демократическая Республика | KOR Республика Корея | KWT Кувейт
  LAO Лаосская Народно-Демократическая Республика | LBN Ливан | LKA Шри-Ланка | MMR Мьянма | MNG Монголия
  MAC Макао | MDV Мальдивы | MYS Малайзия | NPL Непал | OMN Оман | PHL Филиппины | PAK Пакистан
  PSE Палестина, Государство | QAT Катар | SAU Саудовская Аравия | SGP Сингапур | SYR Сирийская Арабская Республика
  THA Таиланд | TLS Тимор-Лесте | TUR Турция | TWN Тайвань (Китай) | VNM Вьетнам | YEM Йемен
  ATG Антигуа и Барбуда | AIA Ангилья (Брит.) | ARG Аргентина | BRB Барбадос | BLM Сен-Бартелеми | BMU Бермуды
  BOL Боливия | BRA Бразилия | BHS Багамы | BLZ Белиз | CAN Канада | CHL Чили | COL Колумбия | CRI Коста-Рика
  CUB Куба | CUW Кюрасао | DMA Доминика | DOM Доминиканская Республика | ECU Эквадор
  FLK Фолклендские Острова (Мальвинские) | GRD Гренада | GUF Французская Гвиана | GRL Гренландия | GLP Гваделупа
  GTM Гватемала | GUY Гайана | HND Гондурас | HTI Гаити | JAM Ямайка | KNA Сент-Китс и Невис
  CYM Каймановы Острова (Брит.) | LCA Сент-Люсия | MSR Монтсеррат | MTQ Мартиника | MEX Мексика | NIC Никарагуа
  PAN Панама | PER Перу | SPM Сен-Пьер и Микелон | PRI Пуэрто-Рико | PRY Парагвай | SUR Суринам | SLV Сальвадор
  TCA Острова Теркс и Кайкос | TTO Тринидад и Тобаго | UMI Малые Тихоокеан. Отдаленные остроа США
  UMI Малые Тихоокеан. отдален. острова США | UMI Малые Тихоокеан.отдален.ост-ва С.Ш.
  USA Соединенные Штаты Америки | URY Уругвай | VCT Сент-Винсент и Гренадины | VEN Венесуэла
  VGB Виргинские Острова (Брит.) | VIR Виргинские Острова, США | VIR Виргинские Острова (США)
  AGO Ангола | BFA Буркина-Фасо | BDI Бурунди | BEN Бенин | BWA Ботсвана | COD Демократическая Республика Конго
  CAF Центрально-Африканская Республика | COG Конго | CIV Кот-Д'Ивуар | CMR Камерун | CPV Кабо-Верде | DJI Джибути
  DZA Алжир | EGY Египет | ESH Западная Сахара | ERI Эритрея | ETH Эфиопия | GAB Габон | GHA Гана | GMB Гамбия
  GIN Гвинея | GNQ Экваториальная Гвинея | KEN Кения | COM Коморские Острова | LBR Либерия | LSO Лесото | LBY Ливия
  MAR Марокко | MDG Мадагаскар | MLI Мали | MRT Мавритания | MUS Маврикий | MWI Малави | MOZ Мозамбик | MYT Майотта
  NAM Намибия | NER Нигер | NGA Нигерия | REU Реюньон | RWA Руанда | SYC Сейшелы | SDN Судан | SSD Южный Судан
  SHN Остров Святой Елены | SLE Сьерра-Леоне | SEN Сенегал | SOM Сомали | STP Сан-Томе и Принсипи | SWZ Свазиленд
  TCD Чад | TGO Того | TUN Тунис | TZA Танзания, Объединенная Республика | UGA Уганда | ZAF Южная Африка
  ZMB Замбия | ZWE Зимбабве
  ASM Американское Самоа | AUS Австралия | CCK Кокосовые (Килинг) Острова | CXR Остров Рождества
  COK Острова Кука (Н.Зел.) | FJI Фиджи | FSM Микронезия, Федеративные Штаты | GUM Гуам (США) | KIR Кирибати
  MHL Маршалловы Острова | MNP Северные Марианские Острова | NCL Новая Каледония | NRU Науру | NIU Ниуэ
  NZL Новая Зеландия | PYF Французская Полинезия | PNG Папуа-Новая Гвинея | PCN Питкерн | PLW Палау
  SLB Соломоновы Острова | TKL Токелау | TUV Тувалу | WLF Уоллис и Футуна | WSM Самоа, Независимое Государство`;

/** Editions differ in capitals and spaces (`Гуам (Сша)`, `Гуам (США)`), never in letters alone. */
function plain(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLocaleLowerCase("ru");
}

function codesByName(table: string): Map<string, string> {
  const entries = table.split(/[|\n]/).flatMap((entry): [string, string][] => {
    const [, code, name] = /^(\w+) (.+)$/.exec(entry.trim()) ?? [];
    return code === undefined || name === undefined ? [] : [[plain(name), code]];
  });
  return new Map(entries);
}

const sumByName = codesByName(printedSums);
const economyByName = codesByName(countries);
const economies = new Set(economyByName.values());

/** The code of a printed name, or undefined where the table does not know it. */
export function partnerCode(name: string): string | undefined {
  return economyByName.get(plain(name)) ?? sumByName.get(plain(name));
}

/** True for the ISO 3166-1 alpha-3 code of an economy that the table knows; false for a printed sum. */
export function isPartner(code: string): boolean {
  return economies.has(code);
}
