/** The word of every page's address that shows its chart alone: a finished slide, or a wall that goes on by itself. */
export const presentModes = ["slide", "wall"] as const;
export type PresentMode = (typeof presentModes)[number];

export function presentModeOf(value: unknown): PresentMode | undefined {
  return presentModes.find((mode) => mode === value);
}
