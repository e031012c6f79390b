/** Colour belongs to entities and never changes; tones tell several series of one entity apart. */
import type { ColourToken } from "../model";

const byEntity: Record<string, ColourToken[]> = {
  KAZ: ["kaz", "kaz-2", "kaz-3"],
  RUS: ["rus", "rus-2"],
  CHN: ["chn"],
  EU27: ["eur", "eur-2"],
  EUROPE: ["eur", "eur-2"],
  ASIA: ["asia"],
  EAEU: ["eaeu", "eaeu-2"],
  CIS: ["eaeu-2"],
};
const others: ColourToken[] = ["world", "world-2"];

/** Colours that entities without one of their own take in turn, so that neighbours differ. */
const free: ColourToken[] = ["asia", "eaeu", "chn", "eur", "world", "kaz-2", "rus-2", "eur-2", "world-2"];

/** Whether an entity is known by a colour of its own. */
export function hasOwnColour(entity: string | undefined): boolean {
  return entity !== undefined && Object.hasOwn(byEntity, entity);
}

/** One colour a series: the entity's own in its tone, else the next that no other series in the chart wears. */
export function assignColours(wanted: { entity?: string | undefined; tone: number }[]): ColourToken[] {
  const own = wanted.map(({ entity, tone }) => {
    const palette = entity === "WLD" || entity === "REST" ? others : entity ? byEntity[entity] : undefined;
    return palette?.[Math.min(tone, palette.length) - 1];
  });
  const taken = new Set(own.filter((token) => token !== undefined));
  const left = free.filter((token) => !taken.has(token));
  return own.map((token) => token ?? left.shift() ?? "world-2");
}
