/** How much is logged: `STEPPE_LOG_LEVEL`. */

/** From what only helps to find a fault down to nothing at all. */
export const levels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type Level = (typeof levels)[number];

/** `info` where nothing is said; an Error that names what is allowed where it is another word. */
export function readLevel(environment: Record<string, string | undefined>): Level {
  const asked = environment.STEPPE_LOG_LEVEL;
  if (asked === undefined || asked === "") return "info";
  const level = levels.find((one) => one === asked);
  if (level) return level;
  throw new Error(`STEPPE_LOG_LEVEL cannot be "${asked}". Allowed: ${levels.join(", ")}.`);
}
