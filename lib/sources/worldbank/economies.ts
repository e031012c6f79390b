/** The economies taken from the World Bank's tables, by each of the names under which copies list them. */

/** ISO 3166-1 alpha-3, alpha-2 and the World Bank's name; the world has no ISO code and no alpha-2 rows. */
const economies: [iso3: string, iso2: string, name: string][] = [
  ["ARM", "AM", "Armenia"],
  ["AZE", "AZ", "Azerbaijan"],
  ["BLR", "BY", "Belarus"],
  ["CHN", "CN", "China"],
  ["DEU", "DE", "Germany"],
  ["GEO", "GE", "Georgia"],
  ["ITA", "IT", "Italy"],
  ["KAZ", "KZ", "Kazakhstan"],
  ["KGZ", "KG", "Kyrgyz Republic"],
  ["RUS", "RU", "Russian Federation"],
  ["TJK", "TJ", "Tajikistan"],
  ["TKM", "TM", "Turkmenistan"],
  ["TUR", "TR", "Turkiye"],
  ["UKR", "UA", "Ukraine"],
  ["USA", "US", "United States"],
  ["UZB", "UZ", "Uzbekistan"],
  ["WLD", "1W", "World"],
];

const byLabel = new Map(economies.flatMap((names) => names.map((name) => [name, names[0]])));

/** The alpha-3 code behind a code or name in a World Bank table, or undefined for an economy not taken. */
export function economyOf(label: string): string | undefined {
  return byLabel.get(label);
}
