/** Today's official rates, asked of the National Bank through the same adapter and door as the ingest. */
import { UTCDate } from "@date-fns/utc";
import { addHours } from "date-fns";
import { shift } from "../model";
import { doorAddress } from "../sources/ask/address";
import { isWeekday } from "../sources/ask/calendar";
import { adapterOf } from "../sources/ask/interfaces";
import { network, politeManners } from "../sources/retrieve";
import { readSource } from "../store";

export interface BankRates {
  /** The day on which the rates are in force. */
  day: string;
  /** Tenge for one unit, by ISO 4217 code. */
  rates: Record<string, number>;
}

/** `STEPPE_LIVE=off` for networks that let nothing out. */
export function isLive(): boolean {
  return process.env.STEPPE_LIVE !== "off";
}

/** The newest day with rates of its own in Almaty, five hours ahead of UTC. */
export function rateDay(now: Date): string {
  let day = addHours(new UTCDate(now), 5).toISOString().slice(0, 10);
  while (!isWeekday(day)) day = shift(day, -1);
  return day;
}

/** One request to the bank; an Error that says what is wrong with the answer. */
export async function askBank(now = new Date()): Promise<BankRates> {
  const { interfaces, datasets } = readSource("nbk");
  const renewal = datasets["official-daily"]?.renewal;
  const door = interfaces?.[renewal?.interface ?? ""];
  if (!renewal || !door) throw new Error("data/sources/nbk.json does not say how to ask for official rates.");
  const day = rateDay(now);
  const window = { since: day, until: day };
  const base = doorAddress(`nbk/${renewal.interface}`, door.base, process.env);
  const adapter = adapterOf("nbk", renewal.interface, renewal.ask);
  // One try: the next reader after the rest is the second.
  const manners = { ...politeManners, ...door, attempts: 1, timeout: 20_000 };
  const answers = await Promise.all(
    adapter.requests(window, { base, key: undefined }).map((request) => network(manners).ask(request)),
  );
  const replies = answers.flatMap((one) => (one.unchanged ? [] : [one.reply]));
  const { readings } = adapter.parse(replies, window);
  const rates = readings.flatMap(({ dimensions, values }): [string, number][] => {
    const value = values.find(({ period }) => period === day)?.value;
    return dimensions.currency && value != null ? [[dimensions.currency, value]] : [];
  });
  return { day, rates: believed(rates, renewal.bounds.range) };
}

function believed(rates: [string, number][], [low, high]: [number, number] = [0, Infinity]) {
  if (rates.length === 0) throw new Error("The bank states no rates of today.");
  const odd = rates.find(([, value]) => value < low || value > high);
  if (odd) throw new Error(`The bank states ${odd[1]} tenge for ${odd[0]}, beyond ${low} to ${high}.`);
  return Object.fromEntries(rates);
}
