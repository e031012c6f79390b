/** The chart of a claim on its way out of the screen: with vintage, licence and the claim's own address. */
import { claimChart, claimPath, type JudgedClaim, type JudgedLedger } from "../catalog";
import {
  EmptyChartError,
  type EventKind,
  eventsParameter,
  type Locale,
  type Range,
  writePageState,
} from "../model";
import { type Carried, carrying, type Room } from "./carried";

export interface ClaimState {
  locale: Locale;
  origin: string;
  from?: string | undefined;
  to?: string | undefined;
  range?: Range | undefined;
  /** Kinds of events to mark. */
  events?: EventKind[] | undefined;
}

/** The state of the claim's page that shows the same. */
function searchOf(
  id: string,
  { from, to, range, events: kinds }: ClaimState,
  asOf: string | undefined,
): string {
  const window = { ...(range && { range }), ...(from && { from }), ...(to && { to }) };
  const rest: [string, string][] = [];
  if (asOf) rest.push(["asOf", asOf]);
  const events = eventsParameter(kinds);
  if (events) rest.push(["events", events]);
  const search = writePageState({ chart: id, states: { [id]: window }, rest });
  return search && `?${search}`;
}

/** Its `build` throws EmptyChartError where the claim has no series over time, or none in the window. */
export function carriedClaim(of: JudgedLedger, one: JudgedClaim, state: ClaimState): Carried {
  const { locale, origin, ...shown } = state;
  const { asOf } = of;
  const [ledger, claim] = [of.ledger.id, one.claim.id];
  const build = (room: Room) => {
    const built = claimChart(one, of, { ...room, ...shown, locale });
    if (!built) throw new EmptyChartError(`${ledger}.${claim}`);
    return carrying(built, asOf);
  };
  const address = `${origin}/${locale}${claimPath(ledger, claim)}${searchOf(claim, state, asOf)}`;
  return { id: `${ledger}.${claim}`, locale, ...(asOf && { asOf }), address, build };
}
