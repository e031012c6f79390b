/** The chart of a claim on its way out of the screen: with vintage, licence and the claim's own address. */
import { claimChart, claimPath, type JudgedClaim, type JudgedLedger } from "../catalog";
import { EmptyChartError, type Locale, type Range } from "../model";
import { type Carried, carrying, type Room } from "./carried";

export interface ClaimState {
  locale: Locale;
  origin: string;
  from?: string | undefined;
  to?: string | undefined;
  range?: Range | undefined;
}

/** Its `build` throws EmptyChartError where the claim has no series over time, or none in the window. */
export function carriedClaim(of: JudgedLedger, one: JudgedClaim, state: ClaimState): Carried {
  const { locale, origin, ...window } = state;
  const [ledger, claim] = [of.ledger.id, one.claim.id];
  const build = (room: Room) => {
    const built = claimChart(one, of, { ...room, ...window, locale });
    if (!built) throw new EmptyChartError(`${ledger}.${claim}`);
    return carrying(built);
  };
  return {
    id: `${ledger}.${claim}`,
    locale,
    address: `${origin}/${locale}${claimPath(ledger, claim)}`,
    build,
  };
}
