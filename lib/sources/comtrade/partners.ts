/** Partners as Comtrade numbers them: UN M49, but for some economies that it keeps under numbers of its own. */
import { iso31661 } from "iso-3166";

/** France with Monaco, India, Norway with Svalbard, Switzerland with Liechtenstein, the USA with Puerto Rico, Taiwan. */
const own: Record<number, string> = {
  0: "WLD",
  251: "FRA",
  490: "TWN",
  579: "NOR",
  699: "IND",
  757: "CHE",
  842: "USA",
};
const byNumber = new Map(iso31661.map(({ numeric, alpha3 }) => [Number(numeric), alpha3]));

/** The code of a partner; undefined for "areas not elsewhere specified" and the like, which are no economies. */
export function partnerOf(number: number): string | undefined {
  return own[number] ?? byNumber.get(number);
}
