/** Which datasets can be renewed, and how: read from data/sources, each question checked by its adapter. */
import type { PublisherInterface, Renewal, Source } from "../../lib/model";
import { doorAddress } from "../../lib/sources/ask/address";
import { adapterOf, type BoundAdapter } from "../../lib/sources/ask/interfaces";
import { listSources } from "../../lib/store";

export interface Renewable {
  name: string;
  source: Source;
  code: string;
  renewal: Renewal;
  door: PublisherInterface;
  /** `worldbank/indicators`: datasets that share it share its manners. */
  doorName: string;
  adapter: BoundAdapter;
  /** Where a reader can look the table up. */
  url: string;
}

export function renewals(): Map<string, Renewable> {
  return new Map(
    listSources()
      .flatMap(ofSource)
      .map((one) => [one.name, one]),
  );
}

function ofSource(source: Source): Renewable[] {
  return Object.entries(source.datasets).flatMap(([code, { renewal, url }]) => {
    if (renewal === undefined) return [];
    const name = `${source.id}/${code}`;
    const door = source.interfaces?.[renewal.interface];
    if (door === undefined) {
      throw new Error(`${name}: data/sources/${source.id}.json has no interface "${renewal.interface}".`);
    }
    return [
      {
        name,
        source,
        code,
        renewal,
        door,
        doorName: `${source.id}/${renewal.interface}`,
        adapter: adapter(name, source, renewal),
        url,
      },
    ];
  });
}

function adapter(name: string, source: Source, renewal: Renewal): BoundAdapter {
  try {
    return adapterOf(source.id, renewal.interface, renewal.ask);
  } catch (cause) {
    throw new Error(
      `${name}: what is to be asked is not clear. ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}

/** The address of its door: the publisher's own, or the one that the environment names. */
export function baseOf({ doorName, door }: Renewable, environment: NodeJS.ProcessEnv): string {
  return doorAddress(doorName, door.base, environment);
}
