/** Economies as Eurostat codes them: ISO 3166-1 alpha-2, but for Greece, the United Kingdom and the union itself. */
import { iso31661 } from "iso-3166";

const own: [geo: string, area: string][] = [
  ["EL", "GRC"],
  ["UK", "GBR"],
  ["EU27_2020", "EU27"],
];
const pairs: [string, string][] = [
  ...own,
  ...iso31661.map(({ alpha2, alpha3 }): [string, string] => [alpha2, alpha3]),
];
const byGeo = new Map([...pairs].reverse());
const byArea = new Map([...pairs].reverse().map(([geo, area]) => [area, geo]));

/** The code of the house for one of Eurostat's; an Error where there is none. */
export function areaOf(geo: string, place: string): string {
  const area = byGeo.get(geo);
  if (area === undefined) throw new Error(`${place}: the economy "${geo}" is not known.`);
  return area;
}

export function geoOf(area: string): string {
  const geo = byArea.get(area);
  if (geo === undefined) throw new Error(`Eurostat has no code for ${area}.`);
  return geo;
}
